"""Keep accounts signed in: re-authenticate expired ones, with backoff and a limit on face checks."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Collection
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

import attrs

from fanscribe import errors
from fanscribe._core.clock import WakeEvent
from fanscribe._core.effects import Emit, Shielded, Sleep, Spawn, Steps, Stream
from fanscribe._platforms.catalogue import has_sign_ins
from fanscribe._signin.accounts import Accounts, is_at_work
from fanscribe._signin.status import PLATFORMS, Challenge, CodeChallenge, FaceCheck, Platform, Status, platform_of
from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode
from fanscribe.errors import (
    AttemptInProgress,
    ChallengeNotAnswered,
    ChallengeTimedOut,
    FaceCheckLimit,
    FanscribeError,
    InvalidToken,
)
from fanscribe.roster.jobs import Job, JobResult, JobState, Reauthenticate
from fanscribe.roster.journal import STARTING, JournalEntry, WatchedAccount, WatchJournal
from fanscribe.roster.listing import AccountSummary, list_accounts
from fanscribe.roster.rotation import OnJobChallenge, OnJobStart, Rotation, StartDecision

# Before an account is re-authenticated again; the pause doubles with each time, and begins anew after a day without.
_INITIAL_PAUSE, _MAX_PAUSE, _DAY = timedelta(minutes=5), timedelta(hours=6), timedelta(days=1)
_MAX_DOUBLINGS = 10
_LOST_AFTER = timedelta(hours=1)
# The attempt is open, and resuming it at once would end in the same way.
_FUTILE_ERRORS = (ChallengeNotAnswered, ChallengeTimedOut, InvalidToken)

EventKind: TypeAlias = Literal["listed", "listing_failed", "missing", "session_expired", "ended", "postponed"]


@attrs.frozen
class WatchEvent:
    """An event of `Roster.watch`.

    Attributes:
        kind: "listed" (the accounts were listed), "listing_failed" (with its `error`; it is retried), "missing" (an account that is to be
            kept signed in is not listed; reported once), "session_expired" (the account is being re-authenticated), "ended" (with the
            `result` of that) or "postponed" (its session has expired again soon after it was signed in; reported once for each pause).
        count: the number of listed accounts.
        retry_in: seconds until the account is retried at the earliest; None if it is signed in.
    """

    kind: EventKind
    platform: Platform | None = None
    account_id: str | None = None
    count: int | None = None
    result: JobResult | None = None
    error: FanscribeError | None = None
    retry_in: float | None = None


@attrs.define
class SessionKeeper:
    """The rules of `Roster.watch`.

    Attributes:
        reported: ids of accounts whose session is reported as expired; None for no account in particular.
        wake_up: set when there is something to do before the next listing.
        journal: keeps what is known of the accounts; None forgets it with this run.
    """

    rotation: Rotation
    every: float
    only_accounts: Collection[str] | None
    reported: deque[str | None]
    wake_up: WakeEvent
    journal: WatchJournal | None
    on_start: OnJobStart | None = None
    on_challenge: OnJobChallenge | None = None
    _accounts: dict[str, WatchedAccount] = attrs.field(factory=dict)
    _entries: dict[str, JournalEntry] = attrs.field(factory=dict)
    _running: set[str] = attrs.field(factory=set)
    # The last attempt of each account.
    _attempts: dict[str, Any] = attrs.field(factory=dict)
    _finished: deque[WatchEvent] = attrs.field(factory=deque)
    _failure: Exception | None = None
    _missing: set[str] = attrs.field(factory=set)
    # Reported accounts of platforms whose list failed: the next list decides.
    _unconfirmed: set[tuple[Platform, str]] = attrs.field(factory=set)

    def run(self) -> Stream[WatchEvent]:
        """Yield the events, without end."""
        clock = self.rotation.runner.clock
        self._restore()
        next_listing = clock.now()
        while True:
            reported, expired = set[str | None](), set[tuple[Platform, str]]()
            while self.reported:
                reported.add(self.reported.popleft())
            if reported or clock.now() >= next_listing:
                next_listing = clock.now() + self.every
                # A report may be out of date: list the accounts before starting anything.
                expired = {(platform_of(account), account) for account in reported if account is not None}
                expired |= self._unconfirmed
                self._unconfirmed = set()
                expired = {(platform, account) for platform, account in expired if has_sign_ins(platform)}
                for platform in filter(has_sign_ins, PLATFORMS):
                    event, accounts = yield from self._list_accounts(platform)
                    yield Emit(event)
                    of_platform = {each for each in expired if each[0] == platform}
                    if event.error is not None:
                        self._unconfirmed |= of_platform
                    else:
                        for account in self._find_missing(platform, {each.account_id for each in accounts}):
                            yield Emit(WatchEvent("missing", platform, account))
                        # Anybody may report an account that is no longer there, or that the key may not use.
                        expired -= of_platform - {(platform, each.account_id) for each in accounts}
                    expired |= {(platform, each.account_id) for each in accounts if each.is_signed_in is False}
                    expired -= {(platform, each.account_id) for each in accounts if each.is_signed_in}
                    yield from self._close({each.account_id for each in accounts if each.is_signed_in})
                expired -= self._unconfirmed
            for platform, account in sorted(expired):
                if self._is_due(account):
                    self._running.add(account)
                    yield Emit(WatchEvent("session_expired", platform, account))
                    yield Spawn(self._sign_in(platform, account))
                elif (pause := self._unreported_pause(account)) is not None:
                    yield Shielded(self._save, account)
                    yield Emit(WatchEvent("postponed", platform, account, retry_in=pause))
            while self._finished:
                yield Emit(self._finished.popleft())
            if self._failure is not None:
                raise self._failure
            if not self.reported and not self._finished and self._failure is None:
                yield Sleep(max(0.0, next_listing - clock.now()), self.wake_up)

    @property
    def _owner(self) -> Accounts:
        accounts: Accounts = self.rotation.runner.pipeline.recovery.accounts
        return accounts

    def _list_accounts(self, platform: Platform) -> Steps[tuple[WatchEvent, list[AccountSummary]]]:
        try:
            accounts = yield from list_accounts(platform)
        except errors.ClientClosed:
            raise
        except FanscribeError as error:
            return WatchEvent("listing_failed", platform, error=error), []
        return WatchEvent("listed", platform, count=len(accounts)), accounts

    def _find_missing(self, platform: Platform, listed: Collection[str]) -> list[str]:
        """Return the accounts to be kept signed in that the provider does not list, those that were missing already left out."""
        chosen = {each for each in self.only_accounts or () if platform_of(each) == platform}
        known, self._missing = self._missing, (self._missing - chosen) | (chosen - set(listed))
        return sorted(self._missing - known)

    def _restore(self) -> None:
        """Continue where an earlier watch has stopped."""
        self.rotation.on_start, self.rotation.on_unknown = self._remember_start, self._decide
        self.rotation.on_challenge = self._ask if self.on_challenge else None
        self.rotation.on_resume, self.rotation.journal = self._restore_answer, self.journal
        if self.journal is None:
            return
        self._accounts = self.journal.watched_accounts()
        self._entries = {key: entry for key, entry in self.journal.entries().items() if entry.is_unfinished}
        now = self.rotation.runner.clock.utc_now()
        for account, record in self._accounts.items():
            for asked_at in record.face_checks:
                self._owner.count_face_check(account, max(0.0, (now - asked_at).total_seconds()))

    def _record(self, account: str) -> WatchedAccount:
        return self._accounts.setdefault(account, WatchedAccount())

    def _save(self, account: str) -> Future[None] | None:
        return None if self.journal is None else self.journal.record_watched(account, self._record(account))

    def _save_at_once(self, account: str) -> None:
        if (saved := self._save(account)) is not None:
            saved.result()

    def _close(self, signed_in: Collection[str]) -> Steps[None]:
        """Forget the attempts of accounts that are signed in, which the creator may have done elsewhere."""
        for account in (self._entries.keys() & set(signed_in)) - self._running:
            entry = self._entries.pop(account)
            if self.journal is not None:
                job = Reauthenticate(account)
                yield Shielded(self.journal.record_result, JobResult(job, JobState.SIGNED_IN, account, why=entry.why))

    def _pause_left(self, record: WatchedAccount) -> float:
        """Return the seconds for which an account is left alone."""
        if record.not_before is None:
            return 0.0
        left = (record.not_before - self.rotation.runner.clock.utc_now()).total_seconds()
        # More than a day is a clock that was set back.
        return left if 0 < left <= _DAY.total_seconds() else 0.0

    def _is_due(self, account: str) -> bool:
        if (self.only_accounts is not None and account not in self.only_accounts) or account in self._running:
            return False
        entry = self._entries.get(account)
        if entry is not None and (entry.state == STARTING or entry.why is None):
            # A watch was killed in the middle of it.
            return True
        is_open = entry is not None and entry.token is not None
        limit = float("-inf") if is_open else self._owner.next_face_check(account)
        return not self._pause_left(self._record(account)) and self.rotation.runner.clock.now() >= limit

    def _unreported_pause(self, account: str) -> float | None:
        """Return, once, the pause of an account that is no longer signed in."""
        record = self._record(account)
        pause = self._pause_left(record)
        if not pause or record.is_reported or account in self._running:
            return None
        record.is_reported = True
        return pause

    def _count_try(self, account: str, *, is_start: bool = True) -> timedelta:
        """Count a re-authentication, or another unanswered question; return the pause after it."""
        record, now = self._record(account), self.rotation.runner.clock.utc_now()
        if is_start and record.not_before is not None and now >= record.not_before + _DAY:
            record.tries = 0
        record.tries += 1
        return self._postpone(account)

    def _postpone(
        self, account: str, pause: timedelta | None = None, *, at_least: timedelta = timedelta()
    ) -> timedelta:
        """Leave an account alone for a pause, by default for that after so many tries."""
        record = self._record(account)
        if pause is None:
            doublings = min(max(0, record.tries - 1), _MAX_DOUBLINGS)
            pause = max(min(_INITIAL_PAUSE * (1 << doublings), _MAX_PAUSE), at_least)
        record.not_before = self.rotation.runner.clock.utc_now() + pause
        return pause

    def _sign_in(self, platform: Platform, account: str) -> Steps[None]:
        try:
            entry = self._entries.get(account)
            if entry is None:
                # Counted before it is sent: a watch that is killed must not start it each time anew.
                self._count_try(account)
                yield Shielded(self._save, account)
            result = yield from self.rotation.run_job(Reauthenticate(account), entry)
            event = self._record_result(platform, account, result)
            yield Shielded(self._save, account)
            self._finished.append(event)
        except Exception as error:  # noqa: BLE001 - nobody takes the result of steps that run beside; it is raised by `run`
            self._failure = error
        finally:
            self._running.discard(account)
            self.wake_up.set()

    def _record_result(self, platform: Platform, account: str, result: JobResult) -> WatchEvent:
        record, now = self._record(account), self.rotation.runner.clock.utc_now()
        was_unfinished = self._entries.pop(account, None) is not None
        if result.state in (JobState.OPEN, JobState.UNKNOWN):
            fields = (result.job.method, result.state, account, result.token, result.why)
            self._entries[account] = JournalEntry(account, *fields, at=now)
        record.is_reported = not result.is_signed_in
        if result.is_signed_in:
            self._postpone(account)
            return WatchEvent("ended", platform, account, result=result)
        if isinstance(result.error, FaceCheckLimit):
            clock = self.rotation.runner.clock
            until_next = timedelta(seconds=self._owner.next_face_check(account) - clock.now())
            pause = self._postpone(account, at_least=until_next)
        elif result.state is JobState.UNKNOWN or isinstance(result.error, _FUTILE_ERRORS):
            # Nothing is looked at, and nobody asked the same question, in every list; the start itself was counted.
            pause = self._count_try(account, is_start=False) if was_unfinished else self._postpone(account)
        elif result.state is JobState.OPEN:
            # The open attempt is resumed at once.
            pause = self._postpone(account, timedelta())
            self._forget_lost(account)
        elif isinstance(result.error, AttemptInProgress):
            # Another process is signing it in; nothing was sent.
            record.tries = max(0, record.tries - 1)
            pause = self._postpone(account, timedelta(seconds=self._owner.polling.longest))
        else:
            pause = self._postpone(account)
        return WatchEvent("ended", platform, account, result=result, retry_in=pause.total_seconds())

    def _forget_lost(self, account: str) -> None:
        """Forget an open attempt that the provider is not working at: it may have ended while it was not polled."""
        attempt = self._attempts[account]
        age = self.rotation.runner.clock.utc_now() - attempt.started_at
        if age >= _LOST_AFTER and not is_at_work(attempt.last_status):
            attempt.forget()
            del self._entries[account]

    def _decide(self, job: Job, status: Status | None) -> StartDecision:
        """Decide about a start request that may have arrived: it is sent again only if the provider is certainly not at work."""
        record = self._record(job.key)
        if status is None or is_at_work(status) or self._pause_left(record):
            return "leave"
        self._count_try(job.key)
        self._save_at_once(job.key)
        return "send"

    def _remember_start(self, job: Job, attempt: Any) -> object:
        self._attempts[job.key] = attempt
        return self.on_start(job, attempt) if self.on_start else None

    def _restore_answer(self, job: Job, attempt: Any) -> None:
        """Wait for the result of an answer that an earlier process has sent, before a person is asked again."""
        record, question = self._record(job.key), _identify(attempt.started_at, "")
        is_known = bool(attempt.submissions.codes or attempt.submissions.checks)
        if not is_known and record.is_answered and (record.question or "").startswith(question):
            is_code = record.question == _identify(attempt.started_at, CodeChallenge.__name__)
            answer = SubmitCode("") if is_code else ConfirmFaceCheck()
            attempt.submissions.record(answer, self.rotation.runner.clock.now())

    def _ask(self, job: Job, challenge: Challenge) -> Any:
        """Ask a person, and record that before and after."""
        assert self.on_challenge is not None
        record, question = (
            self._record(job.key),
            _identify(self._attempts[job.key].started_at, type(challenge).__name__),
        )
        is_same = record.question == question and not record.is_answered
        if isinstance(challenge, FaceCheck) and not is_same:
            # The same face check again, after a restart, is no other one.
            self._owner.count_face_check(job.key)
            now = self.rotation.runner.clock.utc_now()
            record.face_checks = [each for each in record.face_checks if each > now - _DAY] + [now]
        record.question, record.is_answered = question, False
        self._save_at_once(job.key)
        answer = self.on_challenge(job, challenge)
        return self._await_answer(job, answer) if inspect.isawaitable(answer) else self._record_answer(job, answer)

    async def _await_answer(self, job: Job, answer: Any) -> Any:
        return self._record_answer(job, await answer)

    def _record_answer(self, job: Job, answer: Any) -> Any:
        if answer is not None and answer is not False:
            self._record(job.key).is_answered = True
            self._save_at_once(job.key)
        return answer


def _identify(started_at: datetime, kind: str) -> str:
    """Return the identity of a challenge: its attempt, and its kind."""
    return f"{started_at.isoformat()} {kind}"
