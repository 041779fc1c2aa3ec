"""The state of an attempt, and the decisions about it: everything but waiting and sending."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Generator
from concurrent.futures import Future, InvalidStateError
from datetime import datetime
from typing import Any, Generic, TypeAlias

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.clock import Clock, WakeEvent
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import Deadline
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import parse_http_date
from fanscribe._core.redaction import Redaction
from fanscribe._core.runners import Runner
from fanscribe._signin.accounts import Accounts, is_at_work
from fanscribe._signin.attempt_api import ApiT
from fanscribe._signin.challenges import Freshness, SubmissionLog
from fanscribe._signin.locks import LockNote
from fanscribe._signin.polling import Polling, check_polling
from fanscribe._signin.resume import ResumeToken
from fanscribe._signin.status import (
    NO_REASON,
    Account,
    Authenticated,
    CodeChallenge,
    Failed,
    Pending,
    Status,
    report_unknown,
)
from fanscribe._signin.wait import (
    ConfirmFaceCheck,
    EffectResult,
    Poll,
    SubmitCode,
    TransientFailure,
    WaitEffect,
    WaitEnd,
)
from fanscribe._signin.wait_steps import as_transient
from fanscribe._signin.work import RunningSteps

_logger = logging.getLogger("fanscribe")

AttemptRequest: TypeAlias = Poll | SubmitCode | ConfirmFaceCheck


@attrs.define(eq=False)
class AttemptState(Generic[ApiT]):
    """The state of an attempt, and the decisions about it.

    Attributes:
        runner: runs its steps.
        fetch_status: returns the status of an account.
        redact: removes from texts what was sent for it.
        attempt: the handle that users have.
        wake: set when something may have happened, so that a wait polls at once.
        next_poll: when the next poll is due, by the clock; None before the first pause.
        is_recovery: whether it was started for a call whose session had expired.
        seen_at_work: whether the provider was at work by its last answer, which may be about an earlier attempt.
        turn: the key under which its requests queue for the rate limit; None to skip the queue.
        watchers: the running waits.
        is_asking: whether a callback is being called for it.
    """

    api: ApiT
    runner: Runner
    accounts: Accounts
    fetch_status: Callable[[str, Conditions], Steps[Status]]
    redact: Redaction
    freshness: Freshness
    account_id: str | None
    started_at: datetime
    polling: Polling
    attempt: Any = None
    submissions: SubmissionLog = attrs.field(factory=SubmissionLog)
    last_status: Status | None = None
    is_open: bool = True
    is_mismatched: bool = False
    seen_at_work: bool = False
    wake: WakeEvent = attrs.field(factory=WakeEvent)
    is_recovery: bool = False
    turn: str | None = None
    next_poll: float | None = None
    step: StepState | None = None
    watchers: list[Watcher] = attrs.field(factory=list)
    is_asking: bool = False

    @property
    def clock(self) -> Clock:
        return self.accounts.clock

    @property
    def token(self) -> str:
        """The resume token."""
        api, fresh = self.api, self.freshness
        ids = (api.platform, self.account_id, api.attempt_id)
        proven = api.polls_account and fresh.confirmed
        return self.accounts.tokens.write(
            ResumeToken(*ids, self.started_at, api.phone, fresh.started_at_provider, proven)
        )

    def end(self, status: Status | None = None) -> None:
        """End the attempt, with the status that ended it, if any: another one may be started for the account."""
        if not self.is_open:
            return
        self.is_open = False
        outcome = "signed in" if isinstance(status, Authenticated) else "not signed in" if status else "forgotten"
        code = f" ({status.code})" if isinstance(status, Failed) and status.code else ""
        seconds = self.clock.now() - self.freshness.since
        _logger.info("%s %s: %s%s after %.0f s", self.api.platform, self.account_id, outcome, code, seconds)
        note = LockNote(why=(status.why or "not signed in") if isinstance(status, Failed) else None)
        with contextlib.suppress(errors.LockFailed):
            if not self.accounts.release(self.account_id, self, note):
                self.accounts.leave(self.account_id, note, self._may_replace)

    def _may_replace(self, note: LockNote) -> bool:
        """Return whether the end of this attempt is news: the notes of another one, and of a start in doubt, stay."""
        return not note.is_doubtful and note.token in (None, self.token)

    def last_note(self) -> LockNote:
        """Return the note for other processes, if its wait ends now."""
        return LockNote(token=self.token)

    def keep_account(self) -> None:
        """Hold the account's lock while a wait runs; another process may have peeked at it for a moment."""
        if self.watchers and self.is_open:
            with contextlib.suppress(errors.LockFailed):
                self.accounts.acquire(self.account_id, self)

    def leave_account(self) -> None:
        """Let other processes continue the attempt."""
        self.accounts.release(self.account_id, self, self.last_note())

    def watch(self, watcher: Watcher, steps: Steps[Any]) -> Steps[Any]:
        """Perform a wait: other callers can wait for its end, and other processes stay away from the account."""
        self.watchers.append(watcher)
        try:
            self.keep_account()
            return (yield from steps)
        except errors.FanscribeError as error:
            error.token = self.token
            raise
        finally:
            self.watchers.remove(watcher)
            watcher.end()
            if not any(each.steps.can_go_on() for each in [*self.watchers]):
                self.leave_account()

    def is_worked_at(self) -> bool:
        """Return whether a wait is still running, however long its requests, turns and questions take."""
        since = self.clock.now() - 2 * self.polling.longest
        stepped = self.step is not None and self.step.is_going_on(since)
        return stepped or any(each.is_going_on(since) for each in [*self.watchers])

    def set_polling(self, polling: Polling | None) -> Polling:
        """Return the pace of the next wait, after replacing it if a new one is given."""
        check_polling(polling)
        self.polling = polling or self.polling
        return self.polling

    def age(self) -> float:
        """Return the seconds since the start, never negative although the clocks of two machines may differ."""
        since_seen = self.clock.now() - self.freshness.since
        if not self.freshness.resumed:
            return since_seen
        return max(since_seen, (self.clock.utc_now() - self.started_at).total_seconds())

    def build_request(self, effect: AttemptRequest) -> Request[Any]:
        """Return the request to send."""
        if isinstance(effect, SubmitCode):
            self.redact = self.redact.with_values([effect.code])
        if not isinstance(effect, Poll):
            self.submissions.record(effect, self.clock.now())
        return self.api.poll() if isinstance(effect, Poll) else self.api.submit(effect)

    def conditions(self, deadline: Deadline, *, is_polled: bool = False) -> Conditions:
        """Return the conditions of a request. After a mismatched response it is the last one on its connection."""
        return Conditions(
            deadline=deadline,
            redact=self.redact,
            is_last=self.is_mismatched,
            is_polled=is_polled,
            is_of_signin=True,
            turn=self.turn,
        )

    def check_match(self, call: Request[Any], response: Response[Any]) -> None:
        """Raise `UnexpectedAnswer` for the response to another request: the connection may have had one too many."""
        self.is_mismatched = self.api.is_about_another(response.json)
        if self.is_mismatched:
            message = "the response is about another account or attempt"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=message)

    def accept(self, effect: AttemptRequest, response: Response[Any]) -> Status | None:
        """Remember and return the status in a response; None if it has none."""
        direct = not isinstance(effect, Poll)
        status = self.api.read_submission(response.json) if direct else self.api.read(response.json)
        if status is None:
            self.remember(Pending(reason="An answer was submitted; not polled since."))
            return None
        self.seen_at_work = is_at_work(status)
        status = self._redact(status)
        report_unknown(self.api.platform, status)
        now, date = self.clock.now(), parse_http_date(response.headers.get("date", ""))
        status = self.freshness.filter(status, now, self.polling, date)
        return self.remember(self.submissions.filter(status, now, self.polling, direct=direct))

    def reject(self, effect: AttemptRequest, error: errors.APIError) -> None:
        """Let the provider's message about a rejected code be the complaint of the challenge that is still there."""
        if not isinstance(effect, SubmitCode):
            return
        complaint, number = self.redact(error.message), self.submissions.codes + 1
        self.submissions.reject(complaint)
        if isinstance(self.last_status, CodeChallenge):
            self.remember(attrs.evolve(self.last_status, complaint=complaint, number=number))

    def remember(self, status: Status) -> Status:
        """Make a status the last one, and return it with the ids of the attempt."""
        status = attrs.evolve(status, platform=self.api.platform, account_id=self.account_id)
        if isinstance(status, Authenticated) and self.account_id is None:
            self.account_id = status.account.id
            status = attrs.evolve(status, account_id=self.account_id)
        # A poll after the end may be about another attempt.
        if isinstance(status, Authenticated | Failed):
            self.end(status)
        self.last_status = status
        return status

    def _redact(self, status: Status) -> Status:
        """Redact the texts of the provider, which may repeat what it was sent, before anything shows or logs them."""
        texts = {name: getattr(status, name, None) for name in ("progress", "code", "message", "hint", "complaint")}
        redacted: dict[str, Any] = {name: self.redact(text) for name, text in texts.items() if text is not None}
        unknown = tuple((field, self.redact(word)) for field, word in status.unknown)
        return attrs.evolve(status, unknown=unknown, **redacted)

    def classify_failure(self, effect: AttemptRequest, error: errors.FanscribeError) -> TransientFailure | None:
        """Return what a failed request means for the wait; None if it ends it."""
        if not isinstance(effect, Poll) and isinstance(error, errors.BadRequest | errors.ValidationFailed):
            # The challenge may have been answered elsewhere: the next poll shows.
            return TransientFailure(error)
        if isinstance(error, errors.SessionExpired):
            # There is no session during a re-authentication.
            return TransientFailure(error, error.retry_after)
        return as_transient(error)


@attrs.define
class StepState:
    """A wait that is driven from outside, one step at a time. `performing` is the last of its effects."""

    generator: Generator[WaitEffect, EffectResult, None]
    deadline: Deadline
    effect: WaitEffect
    not_before: float
    performing: RunningSteps | None = None

    def is_going_on(self, since: float) -> bool:
        """Return whether an effect is being performed, or the next step was not due before `since`: it may never be taken."""
        return self.not_before > since or (self.performing is not None and self.performing.can_go_on())


@attrs.define(eq=False)
class Watcher:
    """A running wait.

    Attributes:
        steps: perform it.
        reported_at: when it reported a status to a callback or a reader that has not returned, by the clock.
    """

    steps: RunningSteps
    reported_at: float | None = None
    _is_over: bool = False
    _ended: dict[str, Future[None]] = attrs.field(factory=dict)

    # Neither takes a lock: the garbage collector may end an abandoned wait within the other, and a fork would keep the lock.
    def end(self) -> None:
        """Wake those who wait for the end."""
        self._is_over = True
        for ended in list(self._ended.values()):
            _finish(ended)

    def future(self) -> Future[None]:
        """Return a future that is done when the wait ends. Few ask for one, and it is as large as the rest of a wait."""
        ended = self._ended.setdefault("", Future())
        if self._is_over:
            _finish(ended)
        return ended

    def is_going_on(self, since: float) -> bool:
        """Return whether it has not ended, and waits for no report from before `since`: a reader may never return."""
        return self.steps.can_go_on() and (self.reported_at is None or self.reported_at > since)


def _finish(ended: Future[None]) -> None:
    with contextlib.suppress(InvalidStateError):
        ended.set_result(None)


def account_of(attempt: Any, end: WaitEnd) -> Account:
    """Return the account at the end of a wait, or raise the error that the end is."""
    status = final_status(attempt, end)
    if isinstance(status, Authenticated):
        return status.account
    message = f"not signed in: {status.why or NO_REASON}"
    raise errors.AuthenticationFailed(message, code=status.code, message=status.message).of(attempt)


def final_status(attempt: Any, end: WaitEnd) -> Authenticated | Failed:
    """Return the final status at the end of a wait, or raise the error of the time limit that ended it."""
    if isinstance(end, errors.AttemptError):
        raise end.of(attempt)
    assert isinstance(end, Authenticated | Failed)
    return end
