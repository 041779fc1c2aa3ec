"""The waiting itself: what is needed next, and nothing else. No I/O, no clock, no threads.

`wait` is a generator. It yields a need (poll, sleep, ask a person, submit an answer) and is sent what came of it, with the time
at which it came. `attempt.py` turns the needs into requests, pauses and questions; every rule of waiting is here.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import datetime, timedelta
from typing import Any, TypeAlias

import attrs

from fanscribe.callbacks import Late
from fanscribe.errors import FanscribeError, InvalidInput
from fanscribe.signin.credentials import checked_code
from fanscribe.status import Authenticated, Challenge, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval, Status

DEFAULT_TIMEOUT = 600.0

# Less than this is no time: sums of floating sleeps do not meet a deadline exactly.
_TICK = 0.001

# Two clocks of the provider that differ by less than this are the same time.
_CLOCKS_DIFFER = timedelta(seconds=5)


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
class TooSlow:
    """The end of a wait in which a person took too long for a challenge."""

    challenge: Challenge
    waited: float


@attrs.frozen
class Broken:
    """The end of a wait in which polls kept failing."""

    error: FanscribeError
    waited: float


@attrs.frozen
class Unknown:
    """The end of a wait in which the provider kept using a word that nobody knows."""

    word: str | None
    waited: float


Reply: TypeAlias = SubmitCode | ConfirmFaceCheck | Keep | GiveUp
Outcome: TypeAlias = Authenticated | Failed | Unanswered | OutOfTime | TooSlow | Broken | Unknown


@attrs.frozen
class Done:
    """Nothing is needed any more."""

    outcome: Outcome


Need: TypeAlias = Poll | Sleep | Tell | Ask | SubmitCode | ConfirmFaceCheck | Done


@attrs.define
class Freshness:
    """Whether an end can be believed: a poll that could be older than the trigger is no proof.

    Where the account and not the attempt is polled, the first answers may still show how things stood before. An end or a challenge is
    believed once the provider was seen at work since the trigger, or when it still stands after `settle` seconds. An end that by the
    provider's own dates began before the trigger is not believed for `stale` seconds: its clocks may disagree, but not for ever.
    """

    since: float
    settle: float
    stale: float
    proven: bool
    triggered: datetime | None = None

    def checked(self, status: Status, now: float) -> Status:
        if isinstance(status, Pending):
            self.proven = self.proven or (status.known and status.progress is not None)
            return status
        began = status.started if isinstance(status, Authenticated | Failed) else None
        older = began and self.triggered and began < self.triggered - _CLOCKS_DIFFER
        if (older or not self.proven) and now - self.since < (self.stale if older else self.settle):
            return Pending(reason="This may be how things stood before.")
        if isinstance(status, Challenge):
            self.proven = True
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
    polling: Polling, *, timeout: float | None, asking: bool, now: float, chance: Callable[[], float] = lambda: 0.5
) -> Generator[Need, Met, None]:
    """Wait for the end of an attempt, for `timeout` seconds at most; `asking` turns challenges into `Ask`.

    The last thing that it yields is `Done`. The last sleep is trimmed to the deadline, and one more poll is made there.
    `chance` gives numbers from 0 to 1, for the jitter.
    """
    started = now
    deadline = None if timeout is None else now + timeout
    dialogue = _Dialogue(polling)
    pause, faults, unknown, person = polling.first, _Run(), _Run(), _Run()
    status: Status | None = None
    reading: Any = None
    asked_kind: type | None = None
    while True:
        at_once = reading is not None
        asked_at = now
        if not at_once:
            met = yield Poll()
            now, reading = met.now, met.value
        over = deadline is not None and now > deadline - _TICK
        shortest = 0.0
        failing = isinstance(reading, Passing)
        # A fault begins with the request that failed, not with its end: that may be a timeout later.
        failed_for = faults.lasting(asked_at, failing) + (now - asked_at if failing else 0.0)
        if isinstance(reading, Passing):
            if failed_for > polling.fault_budget:
                yield Done(Broken(reading.error, failed_for))
            shortest = min(reading.retry_after or 0.0, polling.longest_retry_after)
        else:
            if reading != status:
                status = reading
                now = (yield Tell(reading)).now
            if isinstance(reading, Authenticated | Failed):
                yield Done(reading)
            strange = unknown.lasting(now, isinstance(reading, Pending) and not reading.known)
            if isinstance(reading, Pending) and strange > polling.unknown_grace:
                yield Done(Unknown(reading.progress, strange))
            if type(reading) is not asked_kind:
                person.lasting(now, False)
                asked_kind = type(reading)
            if not isinstance(reading, Challenge):
                dialogue.answered = None
            elif (slow := person.lasting(now, True)) > polling.challenge_timeout:
                yield Done(TooSlow(reading, slow))
            elif asking and not over and (question := dialogue.next_question(reading, now, at_once=at_once)):
                if isinstance(question, CodeChallenge) and question.number > polling.codes:
                    yield Done(Unanswered(question, f"{polling.codes} codes were not accepted"))
                left = polling.challenge_timeout - slow
                within = left if deadline is None else min(left, deadline - now)
                met = yield Ask(attrs.evolve(question, expires_in=within), within)
                slow = person.lasting(met.now, True)
                if isinstance(met.value, GiveUp):
                    yield Done(Unanswered(question, met.value.why))
                if slow > polling.challenge_timeout or (isinstance(met.value, Late) and within == left):
                    yield Done(TooSlow(question, slow))
                if isinstance(met.value, SubmitCode | ConfirmFaceCheck):
                    met = yield met.value
                    person.lasting(met.now, False)
                now = met.now
                if not isinstance(met.value, Late):
                    dialogue.note(reading, now)
                if isinstance(met.value, Rejected) and isinstance(reading, CodeChallenge):
                    reading = attrs.evolve(reading, complaint=met.value.complaint)
                    continue
                if isinstance(met.value, Status):
                    reading = met.value
                    continue
        reading = None
        if over:
            yield Done(OutOfTime(status, now - started))
        delay = min(pause, polling.while_asking) if isinstance(status, Challenge) else pause
        delay = max(shortest, delay * (1 + polling.jitter * (2 * chance() - 1)))
        pause = min(pause * polling.factor, polling.longest)
        if deadline is not None:
            delay = min(delay, deadline - now)
        if delay > _TICK:
            now = (yield Sleep(delay)).now


def reply(challenge: Challenge, answer: object) -> Reply | Late:
    """What a callback's answer means: text is a code, True is a face check done or a link seen, None gives up."""
    if isinstance(answer, Late):
        return answer
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
