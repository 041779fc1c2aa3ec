"""What an attempt knows and decides: everything but waiting and sending."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Generator
from datetime import datetime
from typing import Any, ClassVar, Final, Generic, TypeAlias, TypeVar

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.steps import Runner, Steps
from fanscribe.answers import http_date
from fanscribe.clock import Bell, Clock
from fanscribe.errors import InvalidInput
from fanscribe.locks import AccountLock, Outcome
from fanscribe.redaction import Redaction
from fanscribe.signin import flow
from fanscribe.signin.challenges import Answered, Freshness
from fanscribe.signin.registry import Start
from fanscribe.signin.token import Ticket
from fanscribe.status import (
    NO_REASON,
    Account,
    Authenticated,
    Challenge,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Platform,
    Status,
    report_unknown,
)

_logger = logging.getLogger("fanscribe")

Exchange: TypeAlias = flow.Poll | flow.SubmitCode | flow.ConfirmFaceCheck


class Remote(ABC):
    """What an attempt is on the provider's side: its ids, the calls that concern it, and what answers mean.

    Attributes:
        phone: whether the creator approves on the phone.
        reads_account: whether it is the account that is polled, and not the attempt: its first answers may be of an earlier time.
    """

    platform: ClassVar[Platform]
    reads_account: ClassVar[bool] = False
    account_id: str | None
    attempt_id: str | None = None
    phone: bool = False

    @abstractmethod
    def poll(self) -> Request[Any]:
        """The call that reads the status."""

    @abstractmethod
    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Request[Any]:
        """The call that submits an answer."""

    @abstractmethod
    def names_another(self, body: Any) -> bool:
        """Whether an answer says that it is about another account or attempt."""

    @abstractmethod
    def read(self, body: Any) -> Status:
        """The status that a poll's answer tells."""

    def read_submission(self, body: Any) -> Status | None:
        """The status in the answer to a code, on the platform that tells it there; on the other the next poll does."""
        return None


RemoteT = TypeVar("RemoteT", bound=Remote)


@attrs.define(eq=False)
class Core(Generic[RemoteT]):
    """What an attempt knows and decides.

    Attributes:
        redact: takes out of texts what was sent for it.
        bell: rung when something may have happened, so that a wait polls at once.
        lock: kept until the attempt is over, so that no other process starts one for the account.
        next_poll: when the next poll is due, by the clock; None before the first pause.
        mends: whether it was started for a call that found the session of the account gone.
    """

    remote: RemoteT
    polling: flow.Polling
    clock: Clock
    redact: Redaction
    freshness: Freshness
    account_id: str | None
    started_at: datetime
    answered: Answered = attrs.field(factory=Answered)
    last: Status | None = None
    over: bool = False
    astray: bool = False
    bell: Bell = attrs.field(factory=Bell)
    lock: AccountLock | None = None
    mends: bool = False
    next_poll: float | None = None
    steps: Stepped | None = None
    _challenge: Challenge | None = None

    def end(self, status: Status | None = None) -> None:
        """The attempt is over, by what `status` says if anything does: another process may start one for the account."""
        if not self.over:
            told = "signed in" if isinstance(status, Authenticated) else "not signed in" if status else "let go"
            code = f" ({status.code})" if isinstance(status, Failed) and status.code else ""
            seconds = self.clock.now() - self.freshness.since
            _logger.info("%s %s: %s%s after %.0f s", self.remote.platform, self.account_id, told, code, seconds)
        self.over = True
        lock, self.lock = self.lock, None
        if lock is not None:
            why = status.why if isinstance(status, Failed) else None
            lock.release(str(Outcome("not signed in" if why == "" else why)))

    def paced(self, polling: flow.Polling | None) -> flow.Polling:
        """The pace of the next wait: the one that is given, from now on, or the one from before."""
        if polling is not None:
            if not isinstance(polling, flow.Polling):
                raise InvalidInput(f"polling is a Polling, not {type(polling).__name__}")
            self.polling = polling
        return self.polling

    def age(self) -> float:
        """Seconds since the start. However the clocks of two machines differ, no time in the future counts."""
        here = self.clock.now() - self.freshness.since
        if not self.freshness.resumed:
            return here
        return max(here, (self.clock.wall() - self.started_at).total_seconds())

    def request(self, need: Exchange) -> Request[Any]:
        """Return the request that an exchange is."""
        if isinstance(need, flow.SubmitCode):
            self.redact = self.redact.with_values([need.code])
        if not isinstance(need, flow.Poll):
            self.answered.submitted(need, self.clock.now())
        return self.remote.poll() if isinstance(need, flow.Poll) else self.remote.submit(need)

    def conditions(self, deadline: Deadline, *, is_polled: bool = False) -> Conditions:
        """Return the conditions of a request. After an answer that went astray it is the last on its connection."""
        return Conditions(
            is_of_signin=True, redact=self.redact, is_last=self.astray, deadline=deadline, is_polled=is_polled
        )

    def is_astray(self, response: Response[Any]) -> bool:
        """Whether an answer is not one to this attempt's request: a connection may have had one too many."""
        self.astray = self.remote.names_another(response.json)
        return self.astray

    def accept(self, need: Exchange, response: Response[Any]) -> Status | None:
        """The status that an answer tells, remembered; None where it tells none."""
        direct = not isinstance(need, flow.Poll)
        status = self.remote.read_submission(response.json) if direct else self.remote.read(response.json)
        if status is None:
            self._remember(Pending(reason="An answer was submitted, and the provider was not asked since."))
            return None
        status = self._cleaned(status)
        report_unknown(self.remote.platform, status)
        now, date = self.clock.now(), http_date(response.headers.get("date", ""))
        status = self.freshness.checked(status, now, self.polling, date)
        return self._remember(self.answered.checked(status, now, self.polling, direct=direct))

    def refused(self, need: Exchange, error: errors.APIError) -> None:
        """The provider did not even take the answer: the challenge stands again, with what it says."""
        if isinstance(need, flow.Poll):
            return
        self.answered.refused()
        if isinstance(self._challenge, CodeChallenge):
            complaint, number = self.redact(error.message), self.answered.codes + 1
            self._remember(attrs.evolve(self._challenge, complaint=complaint, number=number))

    def _remember(self, status: Status) -> Status:
        status = attrs.evolve(status, platform=self.remote.platform, account_id=self.account_id)
        if isinstance(status, Authenticated) and self.account_id is None:
            self.account_id = status.account.id
            status = attrs.evolve(status, account_id=self.account_id)
        if isinstance(status, Challenge):
            self._challenge = status
        # What is polled after its end may be about another attempt.
        if isinstance(status, Authenticated | Failed):
            self.end(status)
        self.last = status
        return status

    def _cleaned(self, status: Status) -> Status:
        """The provider's texts pass through here before anything shows or logs them: it may repeat what it was sent."""

        def clean(text: str | None) -> str | None:
            return None if text is None else self.redact(text)

        status = attrs.evolve(status, unknown=tuple((field, self.redact(word)) for field, word in status.unknown))
        match status:
            case Pending(progress):
                return attrs.evolve(status, progress=clean(progress))
            case Failed(code, message):
                return attrs.evolve(status, code=clean(code), message=clean(message))
            case CodeChallenge(_, hint, complaint):
                return attrs.evolve(status, hint=clean(hint), complaint=clean(complaint))
        return status

    def tolerated(self, need: Exchange, error: errors.FanscribeError) -> flow.Passing | Status | None:
        """What a failed exchange means to the wait; None if it ends it."""
        match error:
            case errors.BadRequest() | errors.ValidationFailed() if isinstance(need, flow.SubmitCode):
                # Nobody need have asked for a code: one may be submitted at any time.
                return self.last or flow.Passing(error)
            case errors.RateLimited() | errors.ServerError() | errors.SessionExpired():
                # While it is being re-authenticated, the session of the account is gone.
                return flow.Passing(error, error.retry_after)
            case errors.ClientBusy():
                return flow.Passing(error, ours=True)
            case errors.ConnectionFailed() | errors.RequestTimedOut() | errors.UnexpectedAnswer():
                return flow.Passing(error)
            case errors.APIError(from_api=False):
                # A page of the CDN in front: it stops a poll now and lets the next one through.
                return flow.Passing(error, error.retry_after)
        return None


@attrs.define
class Stepped:
    """A wait that is driven from outside, one step at a time."""

    generator: Generator[flow.Need, flow.Met, None]
    deadline: Deadline
    need: flow.Need
    not_before: float


def started(call: Request[Any], runner: Runner, start: Start, deadline: Deadline = NEVER) -> Steps[Response[Any]]:
    """Send the call that starts an attempt; `OutcomeUnknown` if it fails and the provider may have taken it all the same."""
    conditions = Conditions(is_of_signin=True, delivery=start, deadline=deadline)
    try:
        response: Response[Any] = yield from runner.pipeline.send(call, runner.settings, conditions)
    except errors.FanscribeError as error:
        failed = _lost(call, error)
    else:
        return response
    raise failed


# A gateway says these for an API that has the request, whatever they are written in.
_GATEWAY: Final = frozenset({502, 504, *range(520, 528)})


def _lost(call: Request[Any], error: errors.FanscribeError) -> errors.FanscribeError:
    match error:
        case errors.ConnectionFailed(sent=True) | errors.RequestTimedOut(sent=True):
            return errors.OutcomeUnknown(str(call), error)
        case errors.APIError(status_code=status) if status in _GATEWAY:
            return errors.OutcomeUnknown(str(call), error)
        case errors.ServerError(from_api=False):
            return errors.OutcomeUnknown(str(call), error)
        case errors.UnexpectedAnswer(status_code=status) if status < 400:
            # A success that cannot be read, or a redirect, which is followed to what has been done.
            return errors.OutcomeUnknown(str(call), error)
    return error


def without_id(call: Request[Any], response: Response[Any], what: str) -> errors.OutcomeUnknown:
    """The error for a start that was taken, by an answer that does not say which attempt it is."""
    told = f"no id of an {what} in the answer"
    unexpected = errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=told)
    return errors.OutcomeUnknown(str(call), unexpected)


def begun(
    remote: RemoteT,
    call: Request[Any] | None,
    response: Response[Any] | None,
    runner: Runner,
    polling: flow.Polling,
    start: Start | None = None,
) -> Core[RemoteT]:
    """What an attempt knows right after the call that started it."""
    freshness = Freshness(
        since=runner.clock.now(),
        proven=not remote.reads_account,
        triggered=http_date(response.headers.get("date", "")) if response else None,
    )
    redact = runner.settings.redaction.with_call(call) if call else runner.settings.redaction
    core = Core(remote, polling, runner.clock, redact, freshness, remote.account_id, runner.clock.wall())
    if start is not None:
        _logger.info("%s %s: an attempt was started", remote.platform, remote.account_id or "(new)")
        core.lock, start.lock = start.lock, None
    return core


def resumed(remote: RemoteT, ticket: Ticket, runner: Runner, polling: flow.Polling) -> Core[RemoteT]:
    """What an attempt knows that another process started."""
    core = begun(remote, None, None, runner, polling)
    core.freshness.resumed, core.freshness.triggered = True, ticket.triggered
    core.freshness.proven = core.freshness.proven or ticket.proven
    core.account_id, core.started_at = ticket.account_id, ticket.at
    return core


def account_of(attempt: Any, outcome: flow.Outcome) -> Account:
    """The account at the end of a wait, or the error that the end is."""
    match ended(attempt, outcome):
        case Authenticated(account=account):
            return account
        case Failed(code, message) as failed:
            told = failed.why or NO_REASON
            raise errors.AuthenticationFailed(
                f"not signed in: {told}", code=code, message=message, attempt=attempt, status=attempt.last_status
            )


def ended(attempt: Any, outcome: flow.Outcome) -> Authenticated | Failed:
    """The end that the provider told, or the error of the clock that ran out before."""
    status = attempt.last_status
    match outcome:
        case Authenticated() | Failed():
            return outcome
        case flow.Unanswered(challenge, why):
            text = f"{_described(challenge)} and {why}"
            raise errors.ChallengeNotAnswered(text, challenge=challenge, attempt=attempt, status=status)
        case flow.OutOfTime(_, waited):
            text = f"not signed in after {waited:.0f} s; the last status was {status}"
            raise errors.AuthenticationTimedOut(text, waited=waited, attempt=attempt, status=status)
        case flow.TooSlow(challenge, waited):
            text = f"{_described(challenge)} and was not answered in {waited:.0f} s"
            raise errors.ChallengeTimedOut(text, challenge=challenge, waited=waited, attempt=attempt, status=status)
        case flow.Broken(error, waited):
            text = f"polls kept failing for {waited:.0f} s: {error}"
            raise errors.PollingFailed(text, error=error, waited=waited, attempt=attempt, status=status)
        case flow.Unknown(word, waited):
            text = f"the provider has been saying {word!a} for {waited:.0f} s, which this release does not know"
            raise errors.UnknownStatus(text, word=word, waited=waited, attempt=attempt, status=status)


def _described(challenge: Challenge) -> str:
    match challenge:
        case CodeChallenge(channel, hint):
            return f"a code is wanted ({', '.join(filter(None, [channel, hint]))})"
        case FaceCheck():
            return "a face check is wanted"
        case PhoneApproval():
            return "an approval on the phone is wanted"


def checked_seconds(name: str, value: float | None) -> float | None:
    """Seconds, 0 or more, or None for no limit; raises `InvalidInput`."""
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and value >= 0):
        return value
    raise InvalidInput(f"{name} is a number of seconds, 0 or more, or None for no limit")
