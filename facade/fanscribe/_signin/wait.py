"""The rules of a wait, for a sign-in, an export or an upload: which effect comes next. No I/O, no clock, no threads.

`wait_for_end` is a generator. It yields an effect (poll, pause, ask a person, submit an answer) and is sent its result, with the time.
`attempt_steps.py` and `processing.py` perform the effects as requests, sleeps and callbacks; every rule of waiting is here.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

import attrs

from fanscribe._core.callbacks import TIMED_OUT, CallbackTimeout
from fanscribe._signin.polling import Polling
from fanscribe._signin.status import (
    Authenticated,
    Challenge,
    CodeChallenge,
    Completed,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Status,
)
from fanscribe.errors import (
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    ChallengeTimedOut,
    FanscribeError,
    InvalidInput,
    PollingFailed,
    UnknownStatus,
    WaitError,
)

# Tolerance for floating-point error when comparing with the deadline.
_TICK = 0.001

# Seconds for a callback that gets the last status at the deadline or after it.
_CALLBACK_GRACE = 1.0
_MAX_CODE_LENGTH = 64


@attrs.frozen
class Poll:
    """Poll the status once."""


@attrs.frozen
class Pause:
    """Let some seconds pass."""

    seconds: float


@attrs.frozen
class NotifyStatus:
    """Report a status that differs from the last one; the callback has some seconds, None for no limit."""

    status: Any
    seconds: float | None = None


@attrs.frozen
class AskChallenge:
    """Ask a person to answer a challenge within some seconds."""

    challenge: Challenge
    seconds: float


@attrs.frozen
class SubmitCode:
    """Submit a code."""

    code: str = attrs.field(repr=False)


@attrs.frozen
class ConfirmFaceCheck:
    """Report that the face check is done."""


@attrs.frozen
class Acknowledged:
    """The reply of a person who has seen a challenge that needs no submission."""


@attrs.frozen
class InvalidCode:
    """A reply that cannot be a code, and why: nothing is submitted, and the person is asked again."""

    why: str


@attrs.frozen
class GiveUp:
    """The reply of a person who does not answer; `why` is for the error."""

    why: str


@attrs.frozen
class TransientFailure:
    """A failure of a poll or a submission that the next poll may not have.

    Attributes:
        retry_after: seconds that the provider asks to wait.
        is_local: whether the client itself is the cause, so that the fault budget does not count it.
    """

    error: FanscribeError
    retry_after: float | None = None
    is_local: bool = False


@attrs.frozen
class EffectResult:
    """The result of an effect, and the time: `now` in seconds of a monotonic clock."""

    now: float
    value: Any = None


ChallengeReply: TypeAlias = SubmitCode | ConfirmFaceCheck | Acknowledged | InvalidCode | GiveUp
WaitEnd: TypeAlias = Authenticated | Completed[Any] | Failed | WaitError


@attrs.frozen
class Done:
    """The last effect: the wait is over."""

    outcome: WaitEnd


WaitEffect: TypeAlias = Poll | Pause | NotifyStatus | AskChallenge | SubmitCode | ConfirmFaceCheck | Done


@attrs.define
class _Stopwatch:
    """Measures how long a condition has lasted."""

    since: float | None = None

    def measure(self, now: float, holds: bool) -> float:
        """Return for how many seconds the condition has held; 0 if it does not."""
        if not holds:
            self.since = None
            return 0.0
        self.since = now if self.since is None else self.since
        return now - self.since


def wait_for_end(
    polling: Polling,
    *,
    timeout: float | None,
    asking: bool,
    now: float,
    started: float | None = None,
    random: Callable[[], float] = lambda: 0.5,
    goal: str = "signed in",
    timed_out: type[WaitError] = AuthenticationTimedOut,
) -> Generator[WaitEffect, EffectResult, None]:
    """Wait for the end of an attempt, for at most `timeout` seconds from `now`; with `asking`, challenges become `AskChallenge`.

    The last effect is `Done`. The last pause is trimmed to the deadline, and one more poll is made there.
    The result of a poll has been through `challenges.py`: a challenge in it is one that is not answered yet.
    `started` is when the time that an error reports began, if not at `now`. `random` returns numbers from 0 to 1, for the jitter.
    `goal` describes success in the error `timed_out`, for a wait for something else than a sign-in.
    """
    deadline = None if timeout is None else now + timeout
    began = now if started is None else started
    return _Wait(polling, asking, now, began, deadline, random, goal, timed_out).effects()


@attrs.define
class _Wait:
    """The state of one wait between polls."""

    polling: Polling
    asking: bool
    now: float
    started: float
    deadline: float | None
    random: Callable[[], float]
    goal: str
    timed_out: type[WaitError]
    pause: float = attrs.field(default=attrs.Factory(lambda self: self.polling.first, takes_self=True))
    status: Status | Completed[Any] | None = None
    asked_question: tuple[Any, ...] | None = None
    codes_tried: int = 0
    link_shown: bool = False
    fault_timer: _Stopwatch = attrs.field(factory=_Stopwatch)
    unknown_timer: _Stopwatch = attrs.field(factory=_Stopwatch)
    person_timer: _Stopwatch = attrs.field(factory=_Stopwatch)

    @property
    def is_over(self) -> bool:
        return self.deadline is not None and self.now > self.deadline - _TICK

    def effects(self) -> Generator[WaitEffect, EffectResult, None]:
        """Poll, act on the answer, and pause, until the end."""
        while True:
            asked_at, shortest = self.now, 0.0
            reading = self._receive((yield Poll()))
            if isinstance(reading, TransientFailure):
                end = self._count_fault(reading, asked_at)
                shortest = min(reading.retry_after or 0.0, self.polling.longest_retry_after)
            else:
                end = yield from self._read(reading)
            if end is not None:
                yield end
                return
            delay = self._next_delay(shortest)
            if delay > _TICK:
                self._receive((yield Pause(delay)))

    def _receive(self, result: EffectResult) -> Any:
        self.now = result.now
        return result.value

    def _count_fault(self, fault: TransientFailure, asked_at: float) -> Done | None:
        # A fault starts when the failed request was sent, not when it failed: that may be a timeout later.
        in_request = 0.0 if fault.is_local else self.now - asked_at
        failed_for = in_request + self.fault_timer.measure(asked_at, not fault.is_local)
        if failed_for > self.polling.fault_budget:
            message = f"polls kept failing for {failed_for:.0f} s: {fault.error}"
            return Done(PollingFailed(message, error=fault.error, waited=failed_for))
        return self._out_of_time()

    def _out_of_time(self) -> Done | None:
        if not self.is_over:
            return None
        waited = self.now - self.started
        message = f"not {self.goal} after {waited:.0f} s; the last status was {self.status}"
        return Done(self.timed_out(message, waited=waited))

    def _read(self, reading: Status | Completed[Any]) -> Generator[WaitEffect, EffectResult, Done | None]:
        """Act on a status, and on the next one if the answer to a code contains it."""
        self.fault_timer.measure(self.now, False)
        while True:
            yield from self._notify(reading)
            end = self._end(reading)
            if end is not None:
                return end
            if not isinstance(reading, Challenge) or not self._is_to_be_asked(reading):
                return self._out_of_time()
            answer = yield from self._ask(reading)
            if not isinstance(answer, Status):
                # Asked at the deadline: one more poll shows the result.
                return answer
            reading = answer

    def _notify(self, reading: Status | Completed[Any]) -> Generator[WaitEffect, EffectResult, None]:
        if not is_unchanged(reading, self.status):
            left = None if self.deadline is None else max(self.deadline - self.now, _CALLBACK_GRACE)
            self._receive((yield NotifyStatus(reading, left)))
        if isinstance(self.status, Challenge) and not isinstance(reading, Challenge):
            # The challenge was answered: its result comes soon.
            self.pause = self.polling.first
        self.status = reading

    def _end(self, reading: Status | Completed[Any]) -> Done | None:
        """Return the end, if the status is one or has lasted too long."""
        if isinstance(reading, Authenticated | Completed | Failed):
            return Done(reading)
        unknown_for = self.unknown_timer.measure(self.now, isinstance(reading, Pending) and bool(reading.unknown))
        if isinstance(reading, Pending):
            return _unknown(reading.progress, unknown_for) if unknown_for > self.polling.unknown_grace else None
        if _question(reading) != self.asked_question:
            self.person_timer.measure(self.now, False)
            self.asked_question = _question(reading)
        slow = self.person_timer.measure(self.now, True)
        return _too_slow(reading, slow) if slow > self.polling.challenge_timeout else None

    def _is_to_be_asked(self, challenge: Challenge) -> bool:
        return self.asking and not self.is_over and not (self.link_shown and isinstance(challenge, PhoneApproval))

    def _ask(self, challenge: Challenge) -> Generator[WaitEffect, EffectResult, Done | Status | None]:
        """Ask a person, and submit the answer; returns the status in its result, or the end, if there is one."""
        if isinstance(challenge, CodeChallenge) and self.codes_tried >= self.polling.codes:
            return _not_answered(challenge, f"{self.polling.codes} codes were not accepted")
        left = self.polling.challenge_timeout - self.person_timer.measure(self.now, True)
        seconds = left if self.deadline is None else min(left, self.deadline - self.now)
        answer = self._receive((yield AskChallenge(attrs.evolve(challenge, expires_in=seconds), seconds)))
        if isinstance(answer, GiveUp):
            return _not_answered(challenge, answer.why)
        slow = self.person_timer.measure(self.now, True)
        if slow > self.polling.challenge_timeout or (answer is TIMED_OUT and seconds == left):
            return _too_slow(challenge, slow)
        self.codes_tried += isinstance(challenge, CodeChallenge) and answer is not TIMED_OUT
        self.link_shown = self.link_shown or isinstance(answer, Acknowledged)
        if self.is_over:
            # An answer after the deadline is not submitted, because its result would not be seen.
            return None
        if isinstance(answer, InvalidCode) and isinstance(challenge, CodeChallenge):
            return attrs.evolve(challenge, complaint=answer.why)
        if isinstance(answer, SubmitCode | ConfirmFaceCheck):
            direct = self._receive((yield answer))
            return direct if isinstance(direct, Status) else None
        return None

    def _next_delay(self, shortest: float) -> float:
        pause = min(self.pause, self.polling.while_asking) if isinstance(self.status, Challenge) else self.pause
        delay = max(shortest, pause * (1 + self.polling.jitter * (2 * self.random() - 1)))
        self.pause = self.polling.next_delay(self.pause)
        return delay if self.deadline is None else min(delay, self.deadline - self.now)


def _not_answered(challenge: Challenge, why: str) -> Done:
    return Done(ChallengeNotAnswered(f"{_describe(challenge)} and {why}", challenge=challenge))


def _too_slow(challenge: Challenge, waited: float) -> Done:
    message = f"{_describe(challenge)} and was not answered in {waited:.0f} s"
    return Done(ChallengeTimedOut(message, challenge=challenge, waited=waited))


def _unknown(word: str | None, waited: float) -> Done:
    message = f"the provider has reported the unknown status {word!a} for {waited:.0f} s"
    return Done(UnknownStatus(message, word=word, waited=waited))


def _describe(challenge: Challenge) -> str:
    match challenge:
        case CodeChallenge(channel, hint):
            return f"a code is required ({', '.join(filter(None, [channel, hint]))})"
        case FaceCheck():
            return "a face check is required"
        case PhoneApproval():
            return "an approval on the phone is required"


def _question(challenge: Challenge) -> tuple[Any, ...]:
    """Identify a question across polls: its link may be signed anew, and its hint may appear later."""
    return type(challenge), None if isinstance(challenge, PhoneApproval) else challenge.number


def is_unchanged(one: Status | Completed[Any] | None, other: Status | Completed[Any] | None) -> bool:
    """Return whether one status after the other is no news."""
    if isinstance(one, Challenge) and isinstance(other, Challenge):
        return _question(one) == _question(other)
    return one == other


def parse_reply(challenge: Challenge, answer: object) -> ChallengeReply | CallbackTimeout | InvalidInput:
    """Read a callback's answer: a string is a code, True a face check that is done or a link that was seen, None gives up.

    An answer of the wrong type returns an error, which the caller raises: a traceback from here would show the answer.
    """
    if answer is TIMED_OUT:
        return answer
    if answer is None or answer is False:
        return GiveUp("the callback gave up")
    match challenge:
        case CodeChallenge() if isinstance(answer, str):
            return parse_code(answer)
        case CodeChallenge():
            return InvalidInput(f"the code must be a str (an int loses its leading zeros), got {type(answer).__name__}")
        case FaceCheck() if answer is True:
            return ConfirmFaceCheck()
        case PhoneApproval() if answer is True:
            return Acknowledged()
    wanted = type(challenge).__name__
    return InvalidInput(f"on_challenge must return True or None for a {wanted}, got {type(answer).__name__}")


def parse_code(code: object) -> SubmitCode | InvalidCode:
    """Return a 2FA code without spaces, or why it is invalid. Nothing is raised here: a traceback would show the code."""
    if not isinstance(code, str):
        return InvalidCode(f"the code must be a str (an int loses its leading zeros), got {type(code).__name__}")
    compact = "".join(code.split())
    if not compact:
        return InvalidCode("the code is empty")
    if len(compact) > _MAX_CODE_LENGTH or not compact.isprintable():
        return InvalidCode("the code is too long or not printable")
    return SubmitCode(compact)


def default_reply(challenge: Challenge) -> ChallengeReply:
    """Return the reply to a challenge without a callback: an approval on the phone needs none."""
    return Acknowledged() if isinstance(challenge, PhoneApproval) else GiveUp("there is no on_challenge callback")
