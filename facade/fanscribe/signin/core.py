"""What an attempt knows and decides: everything but waiting and sending."""

from __future__ import annotations

import contextlib
import threading
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator
from datetime import datetime
from typing import Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.answers import http_date
from fanscribe.clock import Clock
from fanscribe.errors import InvalidInput
from fanscribe.redaction import Redaction
from fanscribe.signin import flow
from fanscribe.signin.token import Ticket
from fanscribe.status import (
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
)
from fanscribe.steps import Runner, Send, Steps

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
    def read(self, body: Any) -> Status:
        """The status that a poll's answer tells."""

    def read_submission(self, body: Any) -> Status | None:
        """The status in the answer to a code, on the platform that tells it there; on the other the next poll does."""
        return None


RemoteT = TypeVar("RemoteT", bound=Remote)


@attrs.define(eq=False)
class Core(Generic[RemoteT]):
    """What an attempt knows and decides; `redact` takes out of texts what was sent for it."""

    remote: RemoteT
    polling: flow.Polling
    clock: Clock
    redact: Redaction
    freshness: flow.Freshness
    account_id: str | None
    started_at: datetime
    last: Status | None = None
    over: bool = False
    steps: Stepped | None = None

    def paced(self, polling: flow.Polling | None) -> flow.Polling:
        """The pace of the next wait: the one that is given, from now on, or the one from before."""
        if polling is not None:
            if not isinstance(polling, flow.Polling):
                raise InvalidInput(f"polling is a Polling, not {type(polling).__name__}")
            self.polling = polling
            self.freshness.settle, self.freshness.stale = polling.settle, polling.stale
        return self.polling

    def call_for(self, need: Exchange) -> Request[Any]:
        """The request that an exchange is."""
        if isinstance(need, flow.Poll):
            return self.remote.poll()
        if isinstance(need, flow.SubmitCode):
            self.redact = self.redact.with_values([need.code])
        return self.remote.submit(need)

    def accept(self, need: Exchange, body: Any) -> Status | None:
        """The status that an answer tells, remembered; None where it tells none."""
        status = self.remote.read(body) if isinstance(need, flow.Poll) else self.remote.read_submission(body)
        if status is None:
            return None
        status = self.freshness.checked(self._redacted(status), self.clock.now())
        if isinstance(status, Authenticated):
            self.account_id = self.account_id or status.account.id
        # What is polled after its end may be about another attempt.
        self.over = self.over or isinstance(status, Authenticated | Failed)
        self.last = status
        return status

    def _redacted(self, status: Status) -> Status:
        """The provider's texts pass through here before anything shows them: it may repeat what it was sent."""
        match status:
            case Pending(progress):
                return attrs.evolve(status, progress=progress and self.redact(progress))
            case Failed(code, message):
                return attrs.evolve(status, code=code and self.redact(code), message=message and self.redact(message))
            case CodeChallenge(_, hint, complaint):
                return attrs.evolve(
                    status, hint=hint and self.redact(hint), complaint=complaint and self.redact(complaint)
                )
        return status

    def tolerated(self, need: Exchange, error: errors.FanscribeError) -> flow.Passing | flow.Rejected | None:
        """What a failed exchange means to the wait; None if it ends it."""
        match error:
            case errors.BadRequest() | errors.ValidationFailed() if isinstance(need, flow.SubmitCode):
                return flow.Rejected(self.redact(error.message))
            case errors.RateLimited() | errors.ServerError():
                return flow.Passing(error, error.retry_after)
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
    need: flow.Need
    not_before: float


def started(call: Request[Any]) -> Steps[Response[Any]]:
    """Send the call that starts an attempt, once; `OutcomeUnknown` if it fails and the provider may have taken it all the same."""
    try:
        response: Response[Any] = yield Send(call)
    except errors.FanscribeError as error:
        failed = _lost(call, error)
    else:
        return response
    raise failed


def _lost(call: Request[Any], error: errors.FanscribeError) -> errors.FanscribeError:
    match error:
        case errors.ConnectionFailed(sent=True) | errors.RequestTimedOut(sent=True):
            return errors.OutcomeUnknown(str(call), error)
        case errors.ServerError(from_api=False) | errors.UnexpectedAnswer(status_code=200, from_api=False):
            return errors.OutcomeUnknown(str(call), error)
    return error


def begun(
    remote: RemoteT,
    call: Request[Any] | None,
    response: Response[Any] | None,
    runner: Runner,
    polling: flow.Polling,
) -> Core[RemoteT]:
    """What an attempt knows right after the call that started it."""
    freshness = flow.Freshness(
        since=runner.clock.now(),
        settle=polling.settle,
        stale=polling.stale,
        proven=not remote.reads_account,
        triggered=http_date(response.headers.get("date", "")) if response else None,
    )
    redact = runner.settings.redaction.with_call(call) if call else runner.settings.redaction
    return Core(remote, polling, runner.clock, redact, freshness, remote.account_id, runner.clock.wall())


def resumed(remote: RemoteT, ticket: Ticket, runner: Runner, polling: flow.Polling) -> Core[RemoteT]:
    """What an attempt knows that another process started. However the clocks of both differ, no time in the future counts."""
    core = begun(remote, None, None, runner, polling)
    core.freshness.triggered = ticket.triggered
    core.freshness.since -= max(0.0, (runner.clock.wall() - ticket.at).total_seconds())
    core.account_id, core.started_at = ticket.account_id, ticket.at
    return core


def account_of(attempt: Any, outcome: flow.Outcome) -> Account:
    """The account at the end of a wait, or the error that the end is."""
    match ended(attempt, outcome):
        case Authenticated(account):
            return account
        case Failed(code, message):
            told = ": ".join(filter(None, [code, message])) or "the provider gave no reason"
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


def checked_timeout(timeout: float | None) -> float | None:
    """Seconds, 0 or more, or None for no limit; raises `InvalidInput`."""
    if timeout is None or (isinstance(timeout, int | float) and not isinstance(timeout, bool) and timeout >= 0):
        return timeout
    raise InvalidInput("timeout is a number of seconds, 0 or more, or None for no limit")


class Openable(Protocol):
    """What may still be going on."""

    @property
    def is_open(self) -> bool: ...


HandleT = TypeVar("HandleT", bound=Openable)


class OpenAttempts(Generic[HandleT]):
    """The attempts of one client by account: there is never a second one while one is known to be open."""

    def __init__(self) -> None:
        self._by_account: dict[str, HandleT] = {}
        self._being_started: set[str] = set()
        self._lock = threading.Lock()
        self._sweep_at = 64

    @contextlib.contextmanager
    def starting(self, account_id: str | None) -> Iterator[None]:
        """Keep an account for one start; raise `AttemptInProgress` if an attempt for it is open, or being started this moment."""
        with self._lock:
            attempt = self._by_account.get(account_id or "")
            if attempt is not None and attempt.is_open:
                raise errors.AttemptInProgress(account_id, attempt)
            if account_id in self._being_started:
                raise errors.AttemptInProgress(account_id, None)
            self._being_started |= {account_id} if account_id else set()
        try:
            yield
        finally:
            with self._lock:
                self._being_started -= {account_id}

    def added(self, account_id: str | None, attempt: HandleT) -> HandleT:
        """Remember `attempt`, and nothing of those that are over."""
        with self._lock:
            if len(self._by_account) >= self._sweep_at:
                self._by_account = {known: each for known, each in self._by_account.items() if each.is_open}
                self._sweep_at = max(64, 2 * len(self._by_account))
            if account_id:
                self._by_account[account_id] = attempt
        return attempt
