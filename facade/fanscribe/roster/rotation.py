"""Many sign-ins at once, with bounded concurrency: a failure is a result, and never ends another job."""

from __future__ import annotations

import functools
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import Any, Final, Literal, TypeAlias

import attrs

from fanscribe import errors
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import Deadline
from fanscribe._core.effects import Cancelled, Emit, InvokeCallback, Shielded, Sleep, Spawn, Steps, Stream, WaitAny
from fanscribe._signin.accounts import is_at_work, is_over
from fanscribe._signin.attempt import Attempt
from fanscribe._signin.attempt_steps import wait_for_account
from fanscribe._signin.start import PlatformSignIn
from fanscribe._signin.status import NO_REASON, Account, Authenticated, Challenge, Failed, Pending, Status
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Connect, Job, JobResult, JobState, Reauthenticate, Resume, Switch
from fanscribe.roster.journal import Journal, JournalEntry

_logger = logging.getLogger("fanscribe")
StartDecision: TypeAlias = Literal["send", "wait", "leave"]
OnJobChallenge: TypeAlias = Callable[[Job, Challenge], str | bool | Awaitable[str | bool | None] | None]
OnJobStatus: TypeAlias = Callable[[Job, Status], object]
OnJobStart: TypeAlias = Callable[[Job, Attempt[Any]], object]
OnUnknownStart: TypeAlias = Callable[[Job, Status | None], StartDecision | Awaitable[StartDecision]]
CONCURRENCY: Final = 50
# After one of these every other request would fail in the same way.
_FATAL_ERRORS: Final = (errors.InvalidAPIKey, errors.OutOfCredits, errors.ClientClosed, errors.JournalFailed)


def check_jobs(jobs: Iterable[Job]) -> Sequence[Job]:
    """Return the jobs; raise `InvalidInput` if two are for the same account."""
    checked, keys = list(jobs), set[str]()
    for job in checked:
        if not isinstance(job, Switch | Reauthenticate | Connect | Resume):
            raise InvalidInput(f"a job must be a Switch, Reauthenticate, Connect or Resume, got {type(job).__name__}")
        if job.key in keys:
            raise InvalidInput(f"two jobs are for {job.key}")
        keys.add(job.key)
    return checked


@attrs.define
class Rotation:
    """The rules of `Roster.rotate`.

    Attributes:
        on_resume: called with a job and the state of the attempt that an earlier run has left open.
    """

    runner: Any
    timeout: float | None
    on_start: OnJobStart | None = None
    on_challenge: OnJobChallenge | None = None
    on_status: OnJobStatus | None = None
    on_unknown: OnUnknownStart | None = None
    journal: Journal | None = None
    retry_failed: bool = False
    on_resume: Callable[[Job, Any], object] | None = None
    _fatal_error: BaseException | None = None

    def run(self, jobs: Sequence[Job], known: Mapping[str, JournalEntry], concurrency: int) -> Stream[JobResult]:
        """Yield the result of each job as it finishes."""
        waiting, running = deque(jobs), set[Any]()
        while waiting or running:
            while waiting and len(running) < concurrency:
                job = waiting.popleft()
                result = self.already_done(job, known.get(job.key))
                if result is not None:
                    yield Emit(result)
                else:
                    running.add((yield Spawn(self.run_job(job, known.get(job.key)))))
            if running:
                for ended in (yield WaitAny(tuple(running))):
                    running.discard(ended)
                    yield Emit(ended.result())
        if isinstance(self._fatal_error, errors.JournalFailed):
            raise self._fatal_error

    def already_done(self, job: Job, entry: JournalEntry | None) -> JobResult | None:
        """Return the result of a job for which this run has nothing to do; else None."""
        done = (JobState.SIGNED_IN,) if self.retry_failed else (JobState.SIGNED_IN, JobState.FAILED)
        if entry and entry.state in done:
            return JobResult(
                job, JobState(entry.state), entry.account_id or job.account_id, why=entry.why, from_journal=True
            )
        if self._fatal_error is not None and not (entry and entry.is_unfinished):
            error = self._fatal_error
            return JobResult(job, JobState.NOT_STARTED, job.account_id, error=error, why=str(error))
        return None

    def run_job(self, job: Job, entry: JournalEntry | None) -> Steps[JobResult]:
        """Run a job, and record its result in the journal."""
        started_at = self.runner.clock.now()
        result = yield from self._run_job(job, entry)
        if isinstance(result.error, _FATAL_ERRORS):
            self._fatal_error = result.error
        result = attrs.evolve(result, seconds=self.runner.clock.now() - started_at)
        if self.journal:
            yield from self._record(self.journal.record_result, result)
        return result

    def _record(self, step: Callable[[Any], Future[None]], value: Any) -> Steps[None]:
        """Write what has happened already; if that fails, finish what was started, and start nothing more."""
        try:
            yield Shielded(step, value)
        except errors.JournalFailed as error:
            self._fatal_error = error

    def _run_job(self, job: Job, entry: JournalEntry | None) -> Steps[JobResult]:
        attempt = None
        try:
            started = yield from self.recover(job, entry) if entry and entry.is_unfinished else self.start(job)
            if isinstance(started, JobResult):
                return started
            attempt = started
            attempt.turn = job.key
            if self.journal:
                yield from self._record(functools.partial(self.journal.record_started, job), attempt.token)
            account = yield from self._wait(job, attempt)
        except Exception as error:  # noqa: BLE001 - any failure of an account becomes its result
            state = JobState.OPEN if attempt is not None and attempt.is_open else JobState.FAILED
            token = attempt.token if attempt is not None and attempt.is_open else None
            return _result_of_error(job, JobState.UNKNOWN if attempt is None else state, error, token)
        return JobResult(job, JobState.SIGNED_IN, account.id, account)

    def start(self, job: Job) -> Steps[Any]:
        """Start the attempt of a job; return its result if there is none."""
        # The journal entry says that the request is sent next, so wait for the rate limit before it.
        yield from self.runner.pipeline.acquire(job.key)
        try:
            if self.journal:
                yield Shielded(self.journal.record_starting, job)
            return (yield from self._send_start(job))
        except errors.AlreadyAuthenticated:
            return JobResult(job, JobState.SIGNED_IN, job.account_id)
        except errors.OutcomeUnknown as error:
            return _result_of_error(job, JobState.UNKNOWN, error)
        except errors.FanscribeError as error:
            return _result_of_error(job, JobState.NOT_STARTED, error)
        except Cancelled:
            # A request in flight is never interrupted, so nothing was sent.
            if self.journal:
                yield from self._record(self.journal.record_not_sent, job)
            raise

    def _send_start(self, job: Job) -> Steps[Any]:
        sign_in = self._sign_in(job)
        match job:
            case Switch(account_id, credentials):
                return (yield from sign_in.switch(account_id, credentials))
            case Reauthenticate(account_id):
                return (yield from sign_in.reauthenticate(account_id))
            case Connect(credentials, name, account_id, proxy):
                force = account_id is not None
                return (yield from sign_in.connect(credentials, name=name, proxy=proxy, force=force))
            case Resume(token):
                return self._resume(job, token)

    def _sign_in(self, job: Job) -> PlatformSignIn:
        sign_in: PlatformSignIn = self.runner.pipeline.recovery.accounts_of(job.platform)
        return sign_in

    def _wait(self, job: Job, attempt: Any) -> Steps[Account]:
        if self.on_start:
            yield InvokeCallback(functools.partial(self.on_start, job), attempt.attempt)
        on_challenge = self.on_challenge
        ask = functools.partial(on_challenge, job) if on_challenge else self.runner.settings.on_challenge
        tell = functools.partial(self.on_status, job) if self.on_status else None
        account: Account = yield from wait_for_account(attempt, self.timeout, ask, tell)
        if job.account_id is not None and account.id not in (None, job.account_id):
            raise InvalidInput(f"the credentials belong to {account.id}, not to {job.account_id}")
        return account

    def recover(self, job: Job, entry: JournalEntry) -> Steps[Any]:
        """Return the attempt that an earlier run started, or a result.

        `on_unknown` decides if its request may have arrived, or if its token is not accepted and the provider is not at work.
        """
        refused = None
        if entry.state == JobState.OPEN and entry.token:
            resumed = self._resume(job, entry.token)
            if not isinstance(resumed, JobResult):
                if self.on_resume:
                    self.on_resume(job, resumed)
                return resumed
            refused = resumed
            _logger.warning("%s", refused.why)
        try:
            status = yield from self._check_status(job, entry)
        except errors.FanscribeError:
            if refused is None:
                raise
            return refused
        if isinstance(job, Reauthenticate) and isinstance(status, Authenticated):
            # The purpose of the request is met, whether it arrived or not.
            return JobResult(job, JobState.SIGNED_IN, job.account_id, status.account)
        if job.account_id is not None and isinstance(status, Pending) and status.at_work:
            attempt = self._sign_in(job).find_attempt(job.account_id, entry.at)
            if attempt is not None:
                return attempt
        if refused is not None and is_at_work(status):
            return refused
        return (yield from self._start_in_doubt(job, status, refused))

    def _start_in_doubt(self, job: Job, status: Status | None, refused: JobResult | None) -> Steps[Any]:
        """Do what `on_unknown` decides: return the attempt of another start request, or a result."""
        decision = "leave"
        if self.on_unknown:
            decision = yield InvokeCallback(functools.partial(self.on_unknown, job), status)
        match decision:
            case "send":
                return (yield from self.start(job))
            case "wait" if isinstance(status, Authenticated):
                # The list of accounts has no times: its session may be an old one, with the credentials that were to be replaced.
                why = "signed in, perhaps still with the earlier credentials, as the provider gives no time; send it again to be certain"
                return JobResult(job, JobState.UNKNOWN, job.account_id, why=why)
            case "wait" if job.account_id:
                return (yield from self._poll_until_end(job, job.account_id, status))
            case "wait" | "leave" if refused is not None:
                ended = "" if status is None else "; the provider is not at work at it: send it again"
                return attrs.evolve(refused, why=f"{refused.why}{ended}")
            case "wait" | "leave":
                why = "the start request may have arrived; check the account"
                return JobResult(job, JobState.UNKNOWN, job.account_id, why=why)
        raise InvalidInput(f'on_unknown must return "send", "wait" or "leave", got {type(decision).__name__}')

    def _resume(self, job: Job, text: str) -> Any:
        """Return the attempt of a resume token, or the result of an account whose token this client does not accept: the others go on."""
        sign_in = self._sign_in(job)
        try:
            return sign_in.resume(sign_in.accounts.tokens.parse(text))
        except errors.InvalidToken as error:
            result = _result_of_error(job, JobState.OPEN, error, text)
            return attrs.evolve(result, why=f"the attempt of {job.key} is not resumed: {error}")

    def _check_status(self, job: Job, entry: JournalEntry) -> Steps[Status | None]:
        """Return the status of an account once its start request must have arrived; None if the provider does not say."""
        sign_in, clock = self._sign_in(job), self.runner.clock
        age = (clock.utc_now() - entry.at).total_seconds()
        if age >= 0:
            yield Sleep(max(0.0, sign_in.accounts.polling.settle - age))
        if job.account_id is None:
            return None
        try:
            conditions = Conditions(is_of_signin=True, turn=job.key)
            status: Status = yield from sign_in.fetch_status(job.account_id, conditions)
        except errors.NotFound:
            return None
        return status

    def _poll_until_end(self, job: Job, account_id: str, first: Status | None) -> Steps[JobResult]:
        """Wait for the sign-in of an account without an attempt, by its entry in the list of accounts, which was seen before."""
        sign_in = self._sign_in(job)
        until = float("inf") if self.timeout is None else self.runner.clock.now() + self.timeout
        if first is None or is_over(first):
            unchanged = yield from self._await_change(job, account_id, first, until)
            if unchanged is not None:
                word = getattr(unchanged, "progress", None) or getattr(unchanged, "message", None)
                found = f"unchanged ({word})" if word else "unchanged"
                why = f"{found}: the start request may never have arrived; check the account, or send it again"
                return JobResult(job, JobState.UNKNOWN, account_id, why=why)
        status, _ = yield from sign_in.accounts.follow(sign_in, account_id, until, job.key)
        if isinstance(status, Authenticated):
            return JobResult(job, JobState.SIGNED_IN, account_id, status.account)
        if status is None:
            return JobResult(job, JobState.UNKNOWN, account_id, why="the account is still not signed in")
        reason = status.message if isinstance(status, Failed) else getattr(status, "progress", None)
        return JobResult(job, JobState.FAILED, account_id, why=reason or NO_REASON)

    def _await_change(self, job: Job, account_id: str, first: Status | None, until: float) -> Steps[Status | None]:
        """Return the status of an account that stays as it was, perhaps since before the request; None once it is another one."""
        sign_in, clock = self._sign_in(job), self.runner.clock
        settled = min(until, clock.now() + sign_in.accounts.polling.settle)
        while (left := settled - clock.now()) > 0:
            yield Sleep(min(sign_in.accounts.polling.first, left))
            status = yield from sign_in.accounts.fetch_status(sign_in, account_id, Deadline(until), job.key)
            first = first or status
            if status is not None and status != first:
                return None
        return first


def _result_of_error(job: Job, state: JobState, error: Exception, token: str | None = None) -> JobResult:
    return JobResult(job, state, job.account_id, error=error, why=str(error) or type(error).__name__, token=token)
