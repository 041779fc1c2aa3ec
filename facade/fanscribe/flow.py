"""The waiting itself: what is needed next, and nothing else. No I/O, no clock, no threads.

`wait` is a generator. It yields a need (poll, sleep, ask a person, hand in an answer) and is sent what came of it, with the time
at which it came. Two drivers in `attempt.py` meet the needs, one blocking and one with `await`; every rule is here, once.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias

import attrs

from fanscribe.credentials import checked_code
from fanscribe.errors import FanscribeError, InvalidInput
from fanscribe.status import Authenticated, Challenge, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval, Status

DEFAULT_TIMEOUT = 600.0

# Less than this is no time: sums of floating sleeps do not meet a deadline exactly.
_TICK = 0.001


def _least(least: float, what: str) -> Any:
    def check(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value < float("inf"):
            raise InvalidInput(f"Polling.{attribute.name} is {what}, {least:g} or more")

    return check


# No pause is shorter than this: a pace of nothing would be an attack on the provider.
_pause = _least(0.01, "a number of seconds")
_grace = _least(0, "a number of seconds")
_count = _least(0, "a count")


@attrs.frozen(kw_only=True)
class Polling:
    """The pace of a wait. All times in seconds.

    Attributes:
        first: the pause after the first poll.
        factor: how much longer each pause is than the one before.
        longest: the longest pause.
        while_asking: the pause while a person is being waited for.
        faults: how many polls in a row may fail in passing (connection, 429, 5xx) before the wait ends with that error.
        settle: how long an end that might be older than the trigger is not believed.
        codes: how many codes may be handed in before the wait ends.
        code_grace: how long after a code the same challenge counts as "not looked at yet", not as "wrong".
        face_grace: the same after a face check.
    """

    first: float = attrs.field(default=1.0, validator=_pause)
    factor: float = attrs.field(default=1.5, validator=_least(1, "a factor"))
    longest: float = attrs.field(default=10.0, validator=_pause)
    while_asking: float = attrs.field(default=2.0, validator=_pause)
    faults: int = attrs.field(default=5, validator=_count)
    settle: float = attrs.field(default=5.0, validator=_grace)
    codes: int = attrs.field(default=5, validator=_count)
    code_grace: float = attrs.field(default=10.0, validator=_grace)
    face_grace: float = attrs.field(default=60.0, validator=_grace)


@attrs.frozen
class Poll:
    """Read the status once."""


@attrs.frozen
class Sleep:
    """Let this many seconds pass."""

    seconds: float


@attrs.frozen
class Tell:
    """The status is another one than before."""

    status: Status


@attrs.frozen
class Ask:
    """A person has to answer this."""

    challenge: Challenge


@attrs.frozen
class SubmitCode:
    """Hand in a code."""

    code: str = attrs.field(repr=False)


@attrs.frozen
class ConfirmFaceCheck:
    """Say that the face check is done."""


@attrs.frozen
class Keep:
    """A person has seen the challenge and there is nothing to hand in."""


@attrs.frozen
class GiveUp:
    """A person does not answer; `why` is for the error."""

    why: str


@attrs.frozen
class Passing:
    """A fault that may be gone at the next poll."""

    error: FanscribeError
    retry_after: float | None = None


@attrs.frozen
class Rejected:
    """An answer of a person that the provider did not even take, in the provider's words."""

    complaint: str


@attrs.frozen
class Met:
    """What came of a need, and when: `now` in seconds of a monotonic clock."""

    now: float
    value: Any = None


@attrs.frozen
class Unanswered:
    """The end of a wait in which nobody answered."""

    challenge: Challenge
    why: str


@attrs.frozen
class OutOfTime:
    """The end of a wait whose time ran out."""

    status: Status | None
    waited: float


@attrs.frozen
class Broken:
    """The end of a wait in which too many polls in a row failed."""

    error: FanscribeError


Reply: TypeAlias = SubmitCode | ConfirmFaceCheck | Keep | GiveUp
Outcome: TypeAlias = Authenticated | Failed | Unanswered | OutOfTime | Broken


@attrs.frozen
class Done:
    """Nothing is needed any more."""

    outcome: Outcome


Need: TypeAlias = Poll | Sleep | Tell | Ask | SubmitCode | ConfirmFaceCheck | Done


@attrs.define
class Freshness:
    """Whether an end can be believed: a poll that could be older than the trigger is no proof.

    Where the account and not the attempt is polled, the first answers may still show how things stood before. An end is believed
    once anything else was seen since the trigger, or when it still stands after `settle` seconds.
    """

    since: float
    settle: float
    proven: bool

    def checked(self, status: Status, now: float) -> Status:
        if not isinstance(status, Authenticated | Failed):
            self.proven = True
        elif not self.proven and now - self.since < self.settle:
            return Pending()
        return status


@attrs.define
class _Dialogue:
    """Which challenges a person was already asked about, so that nobody is asked twice for one code."""

    polling: Polling
    answered: Challenge | None = None
    at: float = 0.0
    codes: int = 0
    checks: int = 0
    approvals: set[PhoneApproval] = attrs.field(factory=set)

    def next_question(self, challenge: Challenge, now: float, *, at_once: bool) -> Challenge | None:
        """The challenge to ask about, numbered; None while the last answer may not have been looked at yet."""
        grace = self.polling.face_grace if isinstance(challenge, FaceCheck) else self.polling.code_grace
        if challenge == self.answered and now - self.at < grace and not at_once:
            return None
        match challenge:
            case PhoneApproval():
                return None if challenge in self.approvals else challenge
            case FaceCheck():
                return attrs.evolve(challenge, number=self.checks + 1)
            case CodeChallenge():
                return attrs.evolve(challenge, number=self.codes + 1)

    def note(self, challenge: Challenge, now: float) -> None:
        self.answered, self.at = challenge, now
        match challenge:
            case PhoneApproval():
                self.approvals.add(challenge)
            case FaceCheck():
                self.checks += 1
            case CodeChallenge():
                self.codes += 1


def wait(polling: Polling, *, timeout: float | None, asking: bool, now: float) -> Generator[Need, Met, None]:
    """Wait for the end of an attempt, for `timeout` seconds at most; `asking` turns challenges into `Ask`.

    The last thing that it yields is `Done`. The last sleep is trimmed to the deadline, and one more poll is made there.
    """
    started = now
    deadline = None if timeout is None else now + timeout
    dialogue = _Dialogue(polling)
    pause, faults = polling.first, 0
    status: Status | None = None
    reading: Any = None
    while True:
        at_once = reading is not None
        if not at_once:
            met = yield Poll()
            now, reading = met.now, met.value
        over = deadline is not None and now > deadline - _TICK
        shortest = 0.0
        if isinstance(reading, Passing):
            faults += 1
            if faults > polling.faults:
                yield Done(Broken(reading.error))
            shortest = reading.retry_after or 0.0
        else:
            faults = 0
            if reading != status:
                status = reading
                now = (yield Tell(reading)).now
            if isinstance(reading, Authenticated | Failed):
                yield Done(reading)
            if not isinstance(reading, Challenge):
                dialogue.answered = None
            elif asking and not over and (question := dialogue.next_question(reading, now, at_once=at_once)):
                if isinstance(question, CodeChallenge) and question.number > polling.codes:
                    yield Done(Unanswered(question, f"{polling.codes} codes were not accepted"))
                met = yield Ask(question)
                if isinstance(met.value, GiveUp):
                    yield Done(Unanswered(question, met.value.why))
                if not isinstance(met.value, Keep):
                    met = yield met.value
                dialogue.note(reading, met.now)
                now = met.now
                if isinstance(met.value, Rejected) and isinstance(reading, CodeChallenge):
                    reading = attrs.evolve(reading, complaint=met.value.complaint)
                    continue
                if isinstance(met.value, Status):
                    reading = met.value
                    continue
        reading = None
        if over:
            yield Done(OutOfTime(status, now - started))
        delay = max(shortest, min(pause, polling.while_asking) if isinstance(status, Challenge) else pause)
        pause = min(pause * polling.factor, polling.longest)
        if deadline is not None:
            delay = min(delay, deadline - now)
        if delay > _TICK:
            now = (yield Sleep(delay)).now


def reply(challenge: Challenge, answer: object) -> Reply:
    """What a callback's answer means: text is a code, True is a face check done or a link seen, None gives up."""
    if answer is None or answer is False:
        return GiveUp("the callback gave up")
    match challenge:
        case CodeChallenge():
            return SubmitCode(checked_code(answer))
        case FaceCheck() if answer is True:
            return ConfirmFaceCheck()
        case PhoneApproval() if answer is True:
            return Keep()
    kind = type(answer).__name__
    del answer
    raise InvalidInput(f"on_challenge answers a {type(challenge).__name__} with True or None, not {kind}")


def unasked(challenge: Challenge) -> Reply:
    """What happens to a challenge where there is no callback: an approval on the phone needs none."""
    return Keep() if isinstance(challenge, PhoneApproval) else GiveUp("there is no on_challenge callback")
