"""The roster: all accounts of a client, signed in at once or kept signed in."""

from __future__ import annotations

import functools
import logging
from collections import deque
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Final

from fanscribe._core.arguments import check_callbacks, check_seconds
from fanscribe._core.clock import WakeEvent
from fanscribe._core.effects import Shielded, Steps, Stream
from fanscribe._core.lazy import LazyModule
from fanscribe._core.runners import ModeT, Runner, RunnerBound, method, runner_of, stream
from fanscribe._signin.polling import DEFAULT_TIMEOUT
from fanscribe._signin.status import PLATFORMS, Platform
from fanscribe.errors import APIError, Forbidden, InvalidInput, NotFound
from fanscribe.roster.jobs import Job, JobResult, Reauthenticate
from fanscribe.roster.journal import Journal, WatchJournal
from fanscribe.roster.listing import AccountSummary, list_accounts
from fanscribe.roster.rotation import (
    CONCURRENCY,
    OnJobChallenge,
    OnJobStart,
    OnJobStatus,
    OnUnknownStart,
    Rotation,
    check_jobs,
)
from fanscribe.roster.session_keeper import SessionKeeper, WatchEvent

if TYPE_CHECKING:
    from fanscribe import _client
else:
    _client = LazyModule("fanscribe._client")

_logger = logging.getLogger("fanscribe")

DEFAULT_INTERVAL: Final = 300.0
_MIN_INTERVAL: Final = 10.0


class Roster(RunnerBound[ModeT]):
    """All accounts of a client.

    Args:
        client: a `Fanscribe` for a blocking roster, or an `AsyncFanscribe`.
    """

    _runner: Runner

    def __init__(self, client: _client._Client[Any, ModeT]) -> None:
        super().__init__(runner_of(client))
        self._reported, self._wake_up = deque[str | None](), WakeEvent()

    @method
    def accounts(self, platform: Platform | None = None) -> Steps[list[AccountSummary]]:
        """List the accounts of a platform, or of all. Raises as any call does.

        Of all, a platform to which the team (404) or the key (403) has no access has none, unless that is so for each of them.
        """
        if platform is not None:
            return (yield from list_accounts(platform))
        accounts, refusals = list[AccountSummary](), list[APIError]()
        for each in PLATFORMS:
            try:
                accounts += yield from list_accounts(each)
            except (NotFound, Forbidden) as error:
                if not error.from_api:
                    raise
                refusals.append(error)
                if isinstance(error, Forbidden):
                    _logger.warning("%s: its accounts are not listed, because the key has no access (403)", each)
        if len(refusals) == len(PLATFORMS):
            raise refusals[0]
        return accounts

    @stream
    def rotate(
        self,
        jobs: Iterable[Job],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_start: OnJobStart | None = None,
        on_challenge: OnJobChallenge | None = None,
        on_status: OnJobStatus | None = None,
        on_unknown: OnUnknownStart | None = None,
        journal: Journal | None = None,
        retry_failed: bool = False,
    ) -> Stream[JobResult]:
        """Sign in many accounts at once, and yield the result of each as it finishes.

        A blocking roster runs each job and its callbacks in a thread, an asynchronous one in a task. To stop the waits, stop iterating:
        requests in flight are finished, and attempts continue at the provider. Every request obeys the rate limit. A resume token that
        this client does not accept is the result of its account (`OPEN` with `InvalidToken`); of a journal, it is looked at as after a
        lost start request, unless the provider is at work.

        Args:
            jobs: `Switch`, `Reauthenticate`, `Connect` and `Resume`; at most one for each account.
            concurrency: the number of jobs that run at the same time, 1 or more.
            timeout: seconds to wait for each account; None for no limit.
            on_start: called with a job and its attempt, before waiting for it.
            on_challenge: called with a job and a challenge, as in `attempt.result`; the client's by default.
            on_status: called with a job and each new status.
            on_unknown: called with a job whose start request may have arrived (the process was killed, or the response lost) and the
                status of its account, or None; returns "send" to send the request again, "wait" to wait for the account, or "leave", the
                default, to do neither.
            journal: records each step, so that another run can continue: it sends nothing twice, and resumes open attempts.
            retry_failed: start again the jobs that failed in an earlier run, as they are now, by any sign-in method.

        Raises:
            InvalidInput: an argument is invalid, or two jobs are for the same account. Nothing was sent.
            JournalFailed: at the end, after all results: the journal could not be written. No job was started since.
        """
        if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
            raise InvalidInput(f"concurrency must be an int of at least 1, got {concurrency!r}")
        check_seconds("timeout", timeout)
        check_callbacks(on_start=on_start, on_challenge=on_challenge, on_status=on_status, on_unknown=on_unknown)
        checked_jobs = check_jobs(jobs)
        register = functools.partial(journal.register, retry_failed=retry_failed) if journal else None
        known = (yield Shielded(register, checked_jobs)) if register else {}
        rotation = Rotation(
            self._runner,
            timeout,
            on_start=on_start,
            on_challenge=on_challenge,
            on_status=on_status,
            on_unknown=on_unknown,
            journal=journal,
            retry_failed=retry_failed,
        )
        yield from rotation.run(checked_jobs, known, concurrency)

    @stream
    def watch(
        self,
        *,
        every: float = DEFAULT_INTERVAL,
        accounts: Collection[str] | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_start: OnJobStart | None = None,
        on_challenge: OnJobChallenge | None = None,
        on_status: OnJobStatus | None = None,
        journal: WatchJournal | None = None,
    ) -> Stream[WatchEvent]:
        """Keep accounts signed in, and yield an event for everything seen and done. It never ends by itself.

        Lists the accounts at regular intervals and re-authenticates those whose session has expired. Whether it fails, or succeeds and
        the session soon expires again, an account is re-authenticated again in five minutes at the earliest, then ten, and so on up to
        six hours: at most ten times on the first day, and four on each day after it. After a day without, it is five minutes again.
        A challenge that nobody answers is asked again after the same pauses. An open attempt is resumed, and no second one started. Once
        two face checks of an account were asked for in a day, there is no third until the day is over.

        Args:
            every: seconds between two lists of the accounts, 10 or more.
            accounts: ids of the accounts to keep signed in; None for all.
            timeout, on_start, on_challenge, on_status: as for `rotate`.
            journal: keeps all of this across restarts, with the open attempts; without one it is forgotten.

        Raises:
            JournalFailed: the journal cannot be written any more.
            InvalidInput: an argument is invalid.
        """
        if not isinstance(every, int | float) or isinstance(every, bool) or not _MIN_INTERVAL <= every < float("inf"):
            raise InvalidInput(f"every must be at least {_MIN_INTERVAL:g} seconds, got {every!r}")
        check_seconds("timeout", timeout)
        check_callbacks(on_start=on_start, on_challenge=on_challenge, on_status=on_status)
        if isinstance(accounts, str):
            raise InvalidInput("accounts must be a collection of ids, got str")
        for each in accounts or ():
            # As the job that it would be.
            Reauthenticate(each)
        if journal is not None and not isinstance(journal, WatchJournal):
            raise InvalidInput(f"journal must be a WatchJournal, got {type(journal).__name__}")
        default = self._runner.settings.on_challenge
        ask = on_challenge or (None if default is None else lambda job, challenge: default(challenge))
        rotation = Rotation(self._runner, timeout, on_status=on_status)
        keeper = SessionKeeper(rotation, every, accounts, self._reported, self._wake_up, journal, on_start, ask)
        yield from keeper.run()

    def report_session_expired(self, account_id: str | None = None) -> None:
        """Report that the session of an account has expired, as a webhook does; a watch then lists the accounts at once.

        None reports no account in particular. May be called from any thread.
        """
        self._reported.append(account_id)
        self._wake_up.set()
