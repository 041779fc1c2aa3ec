"""Keep accounts signed in: re-authenticate expired ones, with backoff and a limit on face checks."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from typing import Any, Literal, TypeAlias

import attrs

from fanscribe import errors
from fanscribe._core.clock import WakeEvent
from fanscribe._core.effects import Emit, Sleep, Spawn, Steps, Stream
from fanscribe._platforms.catalogue import has_sign_ins
from fanscribe._signin.accounts import Accounts
from fanscribe._signin.status import PLATFORMS, Platform, platform_of
from fanscribe.errors import AttemptInProgress, FaceCheckLimit, FanscribeError
from fanscribe.roster.jobs import Job, JobResult, JobState, Reauthenticate, Resume
from fanscribe.roster.listing import AccountSummary, list_accounts
from fanscribe.roster.rotation import Rotation

# Seconds before a failed account is retried; the pause doubles with each failure.
_INITIAL_PAUSE, _MAX_PAUSE = 300.0, 21_600.0

EventKind: TypeAlias = Literal["listed", "listing_failed", "session_expired", "ended"]


@attrs.frozen
class WatchEvent:
    """An event of `Roster.watch`.

    Attributes:
        kind: "listed" (the accounts were listed), "listing_failed" (with its `error`; it is retried), "session_expired" (the account is
            being re-authenticated) or "ended" (with the `result` of that).
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
class _AccountRecord:
    """The retries and the open attempt of an account."""

    failures: int = 0
    not_before: float = 0.0
    token: str | None = None
    is_running: bool = False


@attrs.define
class SessionKeeper:
    """The rules of `Roster.watch`.

    Attributes:
        reported: ids of accounts whose session is reported as expired; None for no account in particular.
        wake_up: set when there is something to do before the next listing.
    """

    client: Any
    rotation: Rotation
    every: float
    only_accounts: Collection[str] | None
    reported: deque[str | None]
    wake_up: WakeEvent
    _accounts: dict[str, _AccountRecord] = attrs.field(factory=dict)
    _finished: deque[WatchEvent] = attrs.field(factory=deque)
    # Reported accounts of platforms whose list failed: the next list decides.
    _unconfirmed: set[tuple[Platform, str]] = attrs.field(factory=set)

    def run(self) -> Stream[WatchEvent]:
        """Yield the events, without end."""
        clock = self.rotation.runner.clock
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
                    if event.error is not None:
                        self._unconfirmed |= {each for each in expired if each[0] == platform}
                    expired |= {(platform, each.account_id) for each in accounts if each.is_signed_in is False}
                    expired -= {(platform, each.account_id) for each in accounts if each.is_signed_in}
                expired -= self._unconfirmed
            for platform, account in sorted(expired):
                if self._is_due(account):
                    yield Emit(WatchEvent("session_expired", platform, account))
                    yield Spawn(self._sign_in(platform, account))
            while self._finished:
                yield Emit(self._finished.popleft())
            if not self.reported and not self._finished:
                yield Sleep(max(0.0, next_listing - clock.now()), self.wake_up)

    @property
    def _owner(self) -> Accounts:
        accounts: Accounts = self.rotation.runner.pipeline.recovery.accounts
        return accounts

    def _list_accounts(self, platform: Platform) -> Steps[tuple[WatchEvent, list[AccountSummary]]]:
        try:
            accounts = yield from list_accounts(self.client, platform)
        except errors.ClientClosed:
            raise
        except FanscribeError as error:
            return WatchEvent("listing_failed", platform, error=error), []
        return WatchEvent("listed", platform, count=len(accounts)), accounts

    def _is_due(self, account: str) -> bool:
        if self.only_accounts is not None and account not in self.only_accounts:
            return False
        record = self._accounts.setdefault(account, _AccountRecord())
        now = self.rotation.runner.clock.now()
        return not record.is_running and now >= record.not_before and now >= self._owner.next_face_check(account)

    def _sign_in(self, platform: Platform, account: str) -> Steps[None]:
        record = self._accounts[account]
        record.is_running = True
        try:
            job: Job = Resume(record.token) if record.token else Reauthenticate(account)
            result = yield from self.rotation.run_job(job, None)
            self._finished.append(self._record_result(platform, account, record, result))
        finally:
            record.is_running = False
            self.wake_up.set()

    def _record_result(self, platform: Platform, account: str, record: _AccountRecord, result: JobResult) -> WatchEvent:
        record.token = result.token
        if result.is_signed_in:
            record.failures, record.not_before = 0, 0.0
            return WatchEvent("ended", platform, account, result=result)
        now = self.rotation.runner.clock.now()
        is_open, is_elsewhere = result.state is JobState.OPEN, isinstance(result.error, AttemptInProgress)
        pause = min(_INITIAL_PAUSE * 2**record.failures, _MAX_PAUSE)
        if isinstance(result.error, FaceCheckLimit):
            pause = max(pause, self._owner.next_face_check(account) - now)
        elif is_open:
            # The open attempt is resumed at once.
            pause = 0.0
        elif is_elsewhere:
            # Another process is signing it in.
            pause = self._owner.polling.longest
        record.failures += not (is_open or is_elsewhere)
        record.not_before = now + pause
        return WatchEvent("ended", platform, account, result=result, retry_in=pause)
