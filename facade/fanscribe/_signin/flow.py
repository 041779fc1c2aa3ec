"""The waiting itself: what is needed next, and nothing else. No I/O, no clock, no threads.

`wait` is a generator. It yields a need (poll, sleep, ask a person, submit an answer) and is sent what came of it, with the time
at which it came. `attempt.py` turns the needs into requests, pauses and questions; every rule of waiting is here.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

import attrs

from fanscribe.callbacks import Late
from fanscribe.errors import (
    AttemptError,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    ChallengeTimedOut,
    FanscribeError,
    InvalidInput,
    PollingFailed,
    UnknownStatus,
)
from fanscribe.status import Authenticated, Challenge, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval, Status

DEFAULT_TIMEOUT = 600.0

# Less than this is no time: sums of floating sleeps do not meet a deadline exactly.
_TICK = 0.001

# Seconds for a callback that is told of the last status at the deadline or after it.
_LAST_WORD = 1.0
_LONGEST_CODE = 64


def _least(least: float, what: str) -> Any:
    def check(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value < float("inf"):
            raise InvalidInput(f"Polling.{attribute.name} is {what}, {least:g} or more")

    return check


# No pause is shorter than this: a pace of nothing would be an attack on the provider.
_pause = _least(0.01, "a number of seconds")
_grace, _count = _least(0, "a number of seconds"), _least(0, "a count")


def _share(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < 1:
        raise InvalidInput(f"Polling.{attribute.name} is a part of 1, from 0 to below 1")


@attrs.frozen(kw_only=True)
class Polling:
    """The pace of a wait, and its clocks. All times in seconds of a monotonic clock.

    The four clocks are the timeout of one request (`Fanscribe(timeout=)`), `fault_budget`, `challenge_timeout`, and the time for the
    whole wait (`result(timeout=)`). Each ends in an error of its own.

    Attributes:
        first: the pause after the first poll.
        factor: how much longer each pause is than the one before.
        longest: the longest pause.
        while_asking: the pause while a person is being waited for.
        jitter: the part of a pause by which it is longer or shorter at random, so that many waits do not poll in step.
        longest_retry_after: the longest pause that the provider may ask for.
        fault_budget: how long polls may keep failing with what may be transient (connection, 429, 5xx, broken answers).
        challenge_timeout: how long a person may take to answer one challenge.
        unknown_grace: how long the provider may use words that we do not know.
        settle: how long an end or a challenge that might be older than the trigger is not believed.
        stale: how long an end is not believed that by its own date is older than the trigger.
        codes: how many codes may be submitted.
        code_grace: how long after a code the same challenge counts as "not looked at yet", not as "wrong".
        face_grace: the same after a face check.
    """

    first: float = attrs.field(default=1.0, validator=_pause)
    factor: float = attrs.field(default=1.5, validator=_least(1, "a factor"))
    longest: float = attrs.field(default=10.0, validator=_pause)
    while_asking: float = attrs.field(default=2.0, validator=_pause)
    jitter: float = attrs.field(default=0.1, validator=_share)
    longest_retry_after: float = attrs.field(default=60.0, validator=_grace)
    fault_budget: float = attrs.field(default=120.0, validator=_grace)
    challenge_timeout: float = attrs.field(default=600.0, validator=_grace)
    unknown_grace: float = attrs.field(default=180.0, validator=_grace)
    settle: float = attrs.field(default=5.0, validator=_grace)
    stale: float = attrs.field(default=60.0, validator=_grace)
    codes: int = attrs.field(default=5, validator=_count)
    code_grace: float = attrs.field(default=10.0, validator=_grace)
    face_grace: float = attrs.field(default=60.0, validator=_grace)

    def longer(self, pause: float) -> float:
        """The pause after one of so many seconds."""
        return min(pause * self.factor, self.longest)


@attrs.frozen
class Poll:
    """Read the status once."""


@attrs.frozen
class Sleep:
    """Let this many seconds pass."""

    seconds: float


@attrs.frozen
class Tell:
    """The status is another one than before. Whoever is told has so many seconds; None for no limit."""

    status: Status
    seconds: float | None = None


@attrs.frozen
class Ask:
    """A person has to answer this, within so many seconds."""

    challenge: Challenge
    seconds: float


@attrs.frozen
class SubmitCode:
    """Submit a code."""

    code: str = attrs.field(repr=False)


@attrs.frozen
class ConfirmFaceCheck:
    """Say that the face check is done."""


@attrs.frozen
class Keep:
    """A person has seen the challenge and there is nothing to submit."""


@attrs.frozen
class Malformed:
    """A person's answer that cannot be a code, and what is wrong with it: nothing is submitted, and the person is asked again."""

    why: str


@attrs.frozen
class GiveUp:
    """A person does not answer; `why` is for the error."""

    why: str


@attrs.frozen
class Passing:
    """A fault that may be gone at the next poll.

    Attributes:
        retry_after: seconds after which the provider wants to be asked again.
        ours: whether it is the client's own doing, and nothing that the provider's budget of faults is for.
    """

    error: FanscribeError
    retry_after: float | None = None
    ours: bool = False


@attrs.frozen
class Met:
    """What came of a need, and when: `now` in seconds of a monotonic clock."""

    now: float
    value: Any = None


Reply: TypeAlias = SubmitCode | ConfirmFaceCheck | Keep | Malformed | GiveUp
Outcome: TypeAlias = Authenticated | Failed | AttemptError


@attrs.frozen
class Done:
    """Nothing is needed any more."""

    outcome: Outcome


Need: TypeAlias = Poll | Sleep | Tell | Ask | SubmitCode | ConfirmFaceCheck | Done


@attrs.define
class _Run:
    """Something that goes on for a while: since when, if it does."""

    since: float | None = None

    def lasting(self, now: float, going_on: bool) -> float:
        """Seconds for which it has been going on."""
        if not going_on:
            self.since = None
            return 0.0
        self.since = now if self.since is None else self.since
        return now - self.since


def wait(
    polling: Polling,
    *,
    timeout: float | None,
    asking: bool,
    now: float,
    started: float | None = None,
    chance: Callable[[], float] = lambda: 0.5,
) -> Generator[Need, Met, None]:
    """Wait for the end of an attempt, for `timeout` seconds from `now` on at most; `asking` turns challenges into `Ask`.

    The last thing that it yields is `Done`. The last sleep is trimmed to the deadline, and one more poll is made there.
    What a poll gives has been through `challenges.py`: a challenge in it is one that nobody has answered.
    `started` is when the time began that a timeout tells, where it is another. `chance` gives numbers from 0 to 1, for the jitter.
    """
    deadline = None if timeout is None else now + timeout
    return _Wait(polling, asking, now, now if started is None else started, deadline, chance).rounds()


@attrs.define
class _Wait:
    """One wait, and what it remembers from poll to poll."""

    polling: Polling
    asking: bool
    now: float
    started: float
    deadline: float | None
    chance: Callable[[], float]
    pause: float = attrs.field(default=attrs.Factory(lambda self: self.polling.first, takes_self=True))
    status: Status | None = None
    asked: tuple[Any, ...] | None = None
    tries: int = 0
    shown: bool = False
    faults: _Run = attrs.field(factory=_Run)
    unknown: _Run = attrs.field(factory=_Run)
    person: _Run = attrs.field(factory=_Run)

    @property
    def is_over(self) -> bool:
        return self.deadline is not None and self.now > self.deadline - _TICK

    def rounds(self) -> Generator[Need, Met, None]:
        """Poll, do what the answer calls for, and rest, until the end."""
        while True:
            asked_at, shortest = self.now, 0.0
            reading = self._met((yield Poll()))
            if isinstance(reading, Passing):
                end = self._gave_up(reading, asked_at)
                shortest = min(reading.retry_after or 0.0, self.polling.longest_retry_after)
            else:
                end = yield from self._read(reading)
            if end is not None:
                yield end
                return
            yield from self._rest(shortest)

    def _met(self, met: Met) -> Any:
        self.now = met.now
        return met.value

    def _gave_up(self, fault: Passing, asked_at: float) -> Done | None:
        # A fault begins with the request that failed, not with its end: that may be a timeout later.
        failed_for = self.faults.lasting(asked_at, not fault.ours) + (0.0 if fault.ours else self.now - asked_at)
        if failed_for > self.polling.fault_budget:
            told = f"polls kept failing for {failed_for:.0f} s: {fault.error}"
            return Done(PollingFailed(told, error=fault.error, waited=failed_for))
        return self._out_of_time()

    def _out_of_time(self) -> Done | None:
        if not self.is_over:
            return None
        waited = self.now - self.started
        told = f"not signed in after {waited:.0f} s; the last status was {self.status}"
        return Done(AuthenticationTimedOut(told, waited=waited))

    def _read(self, reading: Status) -> Generator[Need, Met, Done | None]:
        """Do what a status calls for, and what the answer to a code does where it tells the next one."""
        self.faults.lasting(self.now, False)
        while True:
            yield from self._tell(reading)
            end = self._end(reading)
            if end is not None:
                return end
            if not isinstance(reading, Challenge) or not self._is_to_be_asked(reading):
                return self._out_of_time()
            answer = yield from self._ask(reading)
            if not isinstance(answer, Status):
                # Whoever was asked at the deadline sees what one more poll says.
                return answer
            reading = answer

    def _tell(self, reading: Status) -> Generator[Need, Met, None]:
        if not same(reading, self.status):
            left = None if self.deadline is None else max(self.deadline - self.now, _LAST_WORD)
            self._met((yield Tell(reading, left)))
        if isinstance(self.status, Challenge) and not isinstance(reading, Challenge):
            # Somebody has answered: what comes of it comes soon.
            self.pause = self.polling.first
        self.status = reading

    def _end(self, reading: Status) -> Done | None:
        """Return the end that a status is, or that has come by how long it has been one like it."""
        if isinstance(reading, Authenticated | Failed):
            return Done(reading)
        strange = self.unknown.lasting(self.now, isinstance(reading, Pending) and bool(reading.unknown))
        if isinstance(reading, Pending):
            return _unknown(reading.progress, strange) if strange > self.polling.unknown_grace else None
        if _question(reading) != self.asked:
            self.person.lasting(self.now, False)
            self.asked = _question(reading)
        slow = self.person.lasting(self.now, True)
        return _too_slow(reading, slow) if slow > self.polling.challenge_timeout else None

    def _is_to_be_asked(self, challenge: Challenge) -> bool:
        return self.asking and not self.is_over and not (self.shown and isinstance(challenge, PhoneApproval))

    def _ask(self, challenge: Challenge) -> Generator[Need, Met, Done | Status | None]:
        """Have a person answer, and submit the answer; the status where one came of it, the end if this was it."""
        if isinstance(challenge, CodeChallenge) and self.tries >= self.polling.codes:
            return _unanswered(challenge, f"{self.polling.codes} codes were not accepted")
        left = self.polling.challenge_timeout - self.person.lasting(self.now, True)
        within = left if self.deadline is None else min(left, self.deadline - self.now)
        answer = self._met((yield Ask(attrs.evolve(challenge, expires_in=within), within)))
        if isinstance(answer, GiveUp):
            return _unanswered(challenge, answer.why)
        slow = self.person.lasting(self.now, True)
        if slow > self.polling.challenge_timeout or (isinstance(answer, Late) and within == left):
            return _too_slow(challenge, slow)
        self.tries += isinstance(challenge, CodeChallenge) and not isinstance(answer, Late)
        self.shown = self.shown or isinstance(answer, Keep)
        if self.is_over:
            # What comes after the deadline is not submitted: nobody would see what becomes of it.
            return None
        if isinstance(answer, Malformed) and isinstance(challenge, CodeChallenge):
            return attrs.evolve(challenge, complaint=answer.why)
        if isinstance(answer, SubmitCode | ConfirmFaceCheck):
            direct = self._met((yield answer))
            return direct if isinstance(direct, Status) else None
        return None

    def _rest(self, shortest: float) -> Generator[Need, Met, None]:
        pause = min(self.pause, self.polling.while_asking) if isinstance(self.status, Challenge) else self.pause
        delay = max(shortest, pause * (1 + self.polling.jitter * (2 * self.chance() - 1)))
        self.pause = self.polling.longer(self.pause)
        if self.deadline is not None:
            delay = min(delay, self.deadline - self.now)
        if delay > _TICK:
            self._met((yield Sleep(delay)))


def _unanswered(challenge: Challenge, why: str) -> Done:
    return Done(ChallengeNotAnswered(f"{_described(challenge)} and {why}", challenge=challenge))


def _too_slow(challenge: Challenge, waited: float) -> Done:
    told = f"{_described(challenge)} and was not answered in {waited:.0f} s"
    return Done(ChallengeTimedOut(told, challenge=challenge, waited=waited))


def _unknown(word: str | None, waited: float) -> Done:
    told = f"the provider has been saying {word!a} for {waited:.0f} s, which this release does not know"
    return Done(UnknownStatus(told, word=word, waited=waited))


def _described(challenge: Challenge) -> str:
    match challenge:
        case CodeChallenge(channel, hint):
            return f"a code is wanted ({', '.join(filter(None, [channel, hint]))})"
        case FaceCheck():
            return "a face check is wanted"
        case PhoneApproval():
            return "an approval on the phone is wanted"


def _question(challenge: Challenge) -> tuple[Any, ...]:
    """What a person is asked, however the provider words it: a link may be signed anew, and a hint come later, at each poll."""
    return type(challenge), None if isinstance(challenge, PhoneApproval) else challenge.number


def same(one: Status | None, other: Status | None) -> bool:
    """Whether there is nothing to tell about one status after the other."""
    if isinstance(one, Challenge) and isinstance(other, Challenge):
        return _question(one) == _question(other)
    return one == other


def reply(challenge: Challenge, answer: object) -> Reply | Late | InvalidInput:
    """What a callback's answer means: text is a code, True is a face check done or a link seen, None gives up.

    An answer of the wrong kind is an error, which whoever asked raises: the answer is in this frame.
    """
    if isinstance(answer, Late):
        return answer
    if answer is None or answer is False:
        return GiveUp("the callback gave up")
    match challenge:
        case CodeChallenge() if isinstance(answer, str):
            return submission(answer)
        case CodeChallenge():
            return InvalidInput(f"a code is text (a number loses its leading zeros), not {type(answer).__name__}")
        case FaceCheck() if answer is True:
            return ConfirmFaceCheck()
        case PhoneApproval() if answer is True:
            return Keep()
    wanted = type(challenge).__name__
    return InvalidInput(f"on_challenge answers a {wanted} with True or None, not {type(answer).__name__}")


def submission(code: object) -> SubmitCode | Malformed:
    """A 2FA code without the spaces that people copy with it, or what is wrong with it. Nothing is raised where it is at hand."""
    if not isinstance(code, str):
        return Malformed(f"a code is text (a number loses its leading zeros), not {type(code).__name__}")
    compact = "".join(code.split())
    if not compact:
        return Malformed("the code is empty")
    if len(compact) > _LONGEST_CODE or not compact.isprintable():
        return Malformed("the code is too long or not printable")
    return SubmitCode(compact)


def unasked(challenge: Challenge) -> Reply:
    """What happens to a challenge where there is no callback: an approval on the phone needs none."""
    return Keep() if isinstance(challenge, PhoneApproval) else GiveUp("there is no on_challenge callback")
