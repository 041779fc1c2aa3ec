"""What an attempt knows and decides: everything but waiting and sending."""

from __future__ import annotations

import contextlib
import logging
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator
from concurrent.futures import Future
from datetime import datetime
from typing import Any, ClassVar, Final, Generic, TypeAlias, TypeVar

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.clock import Clock, WakeEvent
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import parse_http_date
from fanscribe._core.redaction import Redaction
from fanscribe._core.runners import Runner
from fanscribe._signin.accounts import Accounts, Start
from fanscribe._signin.challenges import Answered, Freshness
from fanscribe._signin.locks import LockNote
from fanscribe._signin.resume import ResumeToken
from fanscribe._signin.status import (
    NO_REASON,
    Account,
    Authenticated,
    Challenge,
    CodeChallenge,
    Failed,
    Pending,
    Platform,
    Status,
    report_unknown,
)
from fanscribe._signin.wait import (
    ConfirmFaceCheck,
    EffectResult,
    Poll,
    Polling,
    SubmitCode,
    TransientFailure,
    WaitEffect,
    WaitEnd,
)
from fanscribe.errors import InvalidInput

_logger = logging.getLogger("fanscribe")

AttemptRequest: TypeAlias = Poll | SubmitCode | ConfirmFaceCheck


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
    def poll(self) -> Request[Any]: ...

    @abstractmethod
    def submit(self, answer: SubmitCode | ConfirmFaceCheck) -> Request[Any]: ...

    @abstractmethod
    def is_about_another(self, body: Any) -> bool:
        """Return whether an answer says that it is about another account or attempt."""

    @abstractmethod
    def read(self, body: Any) -> Status: ...

    def read_submission(self, body: Any) -> Status | None:
        """Return the status in the answer to a code, on the platform that tells it there; on the other the next poll does."""
        return None


RemoteT = TypeVar("RemoteT", bound=Remote)


@attrs.define(eq=False)
class Core(Generic[RemoteT]):
    """What an attempt knows and decides.

    Attributes:
        redact: takes out of texts what was sent for it.
        wake: rung when something may have happened, so that a wait polls at once.
        next_poll: when the next poll is due, by the clock; None before the first pause.
        is_recovery: whether it was started for a call that found the session of the account gone.
        turn: whose turn under the rate limit its requests wait for; None for no turn.
        watchers: one for each of those who wait, done when that one stops.
        is_asking: whether a person is being asked something.
        polled_at: when the last request was made, by the clock.
    """

    remote: RemoteT
    accounts: Accounts
    redact: Redaction
    freshness: Freshness
    account_id: str | None
    started_at: datetime
    polling: Polling
    answered: Answered = attrs.field(factory=Answered)
    last: Status | None = None
    over: bool = False
    astray: bool = False
    wake: WakeEvent = attrs.field(factory=WakeEvent)
    is_recovery: bool = False
    turn: str | None = None
    next_poll: float | None = None
    steps: Stepped | None = None
    watchers: list[Future[None]] = attrs.field(factory=list)
    is_asking: bool = False
    polled_at: float = 0.0
    _challenge: Challenge | None = None

    @property
    def clock(self) -> Clock:
        return self.accounts.clock

    @property
    def token(self) -> str:
        """What resumes the attempt."""
        remote, fresh = self.remote, self.freshness
        ids = (remote.platform, self.account_id, remote.attempt_id)
        return str(
            ResumeToken(*ids, self.started_at, remote.phone, fresh.triggered, remote.reads_account and fresh.proven)
        )

    def end(self, status: Status | None = None) -> None:
        """The attempt is over, by what `status` says if anything does: another process may start one for the account."""
        if self.over:
            return
        self.over = True
        told = "signed in" if isinstance(status, Authenticated) else "not signed in" if status else "let go"
        code = f" ({status.code})" if isinstance(status, Failed) and status.code else ""
        seconds = self.clock.now() - self.freshness.since
        _logger.info("%s %s: %s%s after %.0f s", self.remote.platform, self.account_id, told, code, seconds)
        note = LockNote(why=(status.why or "not signed in") if isinstance(status, Failed) else None)
        with contextlib.suppress(errors.LockFailed):
            if not self.accounts.release(self.account_id, self, note):
                # That of another attempt stays.
                self.accounts.leave(self.account_id, note, lambda known: known.token in (None, self.token))

    def keep_account(self) -> None:
        """Keep other processes off the account while somebody waits for the attempt; they may have had it for a moment."""
        if self.watchers and not self.over:
            with contextlib.suppress(errors.LockFailed):
                self.accounts.acquire(self.account_id, self)

    def leave_account(self) -> None:
        """Let other processes go on with the attempt."""
        self.accounts.release(self.account_id, self, LockNote(token=self.token))

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Wait for the attempt in here: others wait for that to end, however it does, and other processes keep off the account."""
        watcher = Future[None]()
        self.watchers.append(watcher)
        try:
            self.keep_account()
            yield
        finally:
            self.watchers.remove(watcher)
            watcher.set_result(None)
            if not self.watchers:
                self.leave_account()

    def is_worked_at(self) -> bool:
        """Return whether somebody waits for the attempt, and has lately taken a step of doing so or asks a person."""
        now, patience = self.clock.now(), 2 * self.polling.longest
        stepped = self.steps is not None and now < self.steps.not_before + patience
        return stepped or (
            bool(self.watchers) and (self.is_asking or now < max(self.polled_at, self.next_poll or 0.0) + patience)
        )

    def paced(self, polling: Polling | None) -> Polling:
        """The pace of the next wait: the one that is given, from now on, or the one from before."""
        if polling is not None:
            if not isinstance(polling, Polling):
                raise InvalidInput(f"polling must be a Polling, got {type(polling).__name__}")
            self.polling = polling
        return self.polling

    def age(self) -> float:
        """Seconds since the start. However the clocks of two machines differ, no time in the future counts."""
        here = self.clock.now() - self.freshness.since
        if not self.freshness.resumed:
            return here
        return max(here, (self.clock.utc_now() - self.started_at).total_seconds())

    def request(self, need: AttemptRequest) -> Request[Any]:
        """Return the request that an exchange is."""
        self.polled_at = self.clock.now()
        if isinstance(need, SubmitCode):
            self.redact = self.redact.with_values([need.code])
        if not isinstance(need, Poll):
            self.answered.submitted(need, self.clock.now())
        return self.remote.poll() if isinstance(need, Poll) else self.remote.submit(need)

    def conditions(self, deadline: Deadline, *, is_polled: bool = False) -> Conditions:
        """Return the conditions of a request. After an answer that went astray it is the last on its connection."""
        own = Conditions(is_of_signin=True, turn=self.turn, redact=self.redact, is_last=self.astray)
        return attrs.evolve(own, deadline=deadline, is_polled=is_polled)

    def is_astray(self, response: Response[Any]) -> bool:
        """Whether an answer is not one to this attempt's request: a connection may have had one too many."""
        self.astray = self.remote.is_about_another(response.json)
        return self.astray

    def accept(self, need: AttemptRequest, response: Response[Any]) -> Status | None:
        """The status that an answer tells, remembered; None where it tells none."""
        direct = not isinstance(need, Poll)
        status = self.remote.read_submission(response.json) if direct else self.remote.read(response.json)
        if status is None:
            self.remember(Pending(reason="An answer was submitted, and the provider was not asked since."))
            return None
        status = self._cleaned(status)
        report_unknown(self.remote.platform, status)
        now, date = self.clock.now(), parse_http_date(response.headers.get("date", ""))
        status = self.freshness.checked(status, now, self.polling, date)
        return self.remember(self.answered.checked(status, now, self.polling, direct=direct))

    def refused(self, need: AttemptRequest, error: errors.APIError) -> None:
        """The provider did not even take the answer: the challenge stands again, with what it says."""
        if isinstance(need, Poll):
            return
        self.answered.refused()
        if isinstance(self._challenge, CodeChallenge):
            complaint, number = self.redact(error.message), self.answered.codes + 1
            self.remember(attrs.evolve(self._challenge, complaint=complaint, number=number))

    def remember(self, status: Status) -> Status:
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
        texts = {name: getattr(status, name, None) for name in ("progress", "code", "message", "hint", "complaint")}
        cleaned: dict[str, Any] = {name: self.redact(text) for name, text in texts.items() if text is not None}
        unknown = tuple((field, self.redact(word)) for field, word in status.unknown)
        return attrs.evolve(status, unknown=unknown, **cleaned)

    def tolerated(self, need: AttemptRequest, error: errors.FanscribeError) -> TransientFailure | Status | None:
        """What a failed exchange means to the wait; None if it ends it."""
        match error:
            case errors.BadRequest() | errors.ValidationFailed() if isinstance(need, SubmitCode):
                # Nobody need have asked for a code: one may be submitted at any time.
                return self.last or TransientFailure(error)
            case errors.ClientBusy():
                return TransientFailure(error, is_local=True)
            case (
                errors.RateLimited() | errors.ServerError() | errors.SessionExpired() | errors.APIError(from_api=False)
            ):
                # While it is being re-authenticated, the session of the account is gone; a page of the CDN in front stops one poll.
                return TransientFailure(error, error.retry_after)
            case errors.ConnectionFailed() | errors.RequestTimedOut() | errors.UnexpectedAnswer():
                return TransientFailure(error)
        return None


@attrs.define
class Stepped:
    """A wait that is driven from outside, one step at a time."""

    generator: Generator[WaitEffect, EffectResult, None]
    deadline: Deadline
    need: WaitEffect
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
        case errors.UnexpectedAnswer(status_code=status) if status is None or status < 400:
            # A success that cannot be read, or a redirect, which is followed to what has been done.
            return errors.OutcomeUnknown(str(call), error)
    return error


def without_id(call: Request[Any], response: Response[Any], what: str) -> errors.OutcomeUnknown:
    """The error for a start that was taken, by an answer that does not say which attempt it is."""
    told = f"no id of an {what} in the answer"
    unexpected = errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=told)
    return errors.OutcomeUnknown(str(call), unexpected)


def begun(
    platform: Any, remote: RemoteT, call: Request[Any] | None = None, response: Response[Any] | None = None
) -> Core[RemoteT]:
    """What an attempt of a platform knows right after the call that started it."""
    runner: Runner = platform._runner  # noqa: SLF001 - it is ours
    freshness = Freshness(
        since=runner.clock.now(),
        proven=not remote.reads_account,
        triggered=parse_http_date(response.headers.get("date", "")) if response else None,
    )
    redact = runner.settings.redaction.with_call(call) if call else runner.settings.redaction
    if call is not None:
        _logger.info("%s %s: an attempt was started", remote.platform, remote.account_id or "(new)")
    accounts: Accounts = platform._accounts  # noqa: SLF001
    return Core(remote, accounts, redact, freshness, remote.account_id, runner.clock.utc_now(), accounts.polling)


def resumed(platform: Any, remote: RemoteT, ticket: ResumeToken) -> Core[RemoteT]:
    """What an attempt knows that another process started."""
    core = begun(platform, remote)
    core.freshness.resumed, core.freshness.triggered = True, ticket.triggered
    core.freshness.proven = core.freshness.proven or ticket.proven
    core.account_id, core.started_at = ticket.account_id, ticket.started_at
    return core


def account_of(attempt: Any, outcome: WaitEnd) -> Account:
    """The account at the end of a wait, or the error that the end is."""
    end = ended(attempt, outcome)
    if isinstance(end, Authenticated):
        return end.account
    told = f"not signed in: {end.why or NO_REASON}"
    raise errors.AuthenticationFailed(told, code=end.code, message=end.message).of(attempt)


def ended(attempt: Any, outcome: WaitEnd) -> Authenticated | Failed:
    """The end that the provider told, or the error of the clock that ran out before."""
    if isinstance(outcome, errors.AttemptError):
        raise outcome.of(attempt)
    return outcome
