"""Many sign-ins at once, bounded: one that fails is an outcome, and never the end of another."""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import attrs

from fanscribe import errors
from fanscribe._core.conditions import Conditions
from fanscribe._core.effects import Cancelled, Emit, InvokeCallback, Shielded, Sleep, Spawn, Steps, Stream, WaitAny
from fanscribe._signin.resume import ResumeToken
from fanscribe._signin.status import NO_REASON, Account, Authenticated, Challenge, Failed, Pending, Status
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Connect, Job, Outcome, Reauthenticate, Resume, State, Switch
from fanscribe.roster.journal import Entry, Journal

if TYPE_CHECKING:
    from fanscribe._signin.accounts import Accounts
    from fanscribe._signin.attempt import Attempt

Decision: TypeAlias = Literal["send", "wait", "leave"]
OnChallenge: TypeAlias = Callable[[Job, Challenge], "str | bool | Awaitable[str | bool | None] | None"]
OnStatus: TypeAlias = Callable[[Job, Status], object]
OnStart: TypeAlias = Callable[[Job, "Attempt[Any]"], object]
OnUnknown: TypeAlias = Callable[[Job, "Status | None"], "Decision | Awaitable[Decision]"]
CONCURRENCY: Final = 50
# After one of these every other request would fail in the same way.
_HOPELESS: Final = (errors.InvalidAPIKey, errors.OutOfCredits, errors.ClientClosed)


def checked(jobs: Iterable[Job]) -> Sequence[Job]:
    """The jobs, one for an account; raises `InvalidInput`."""
    listed, keys = list(jobs), set[str]()
    for job in listed:
        if not isinstance(job, Switch | Reauthenticate | Connect | Resume):
            raise InvalidInput(f"a job is a Switch, a Reauthenticate, a Connect or a Resume, not {type(job).__name__}")
        if job.key in keys:
            raise InvalidInput(f"two jobs are for {job.key}")
        keys.add(job.key)
    return listed


@attrs.define
class Rotation:
    """One run over a roster."""

    client: Any
    runner: Any
    timeout: float | None
    on_start: OnStart | None = None
    on_challenge: OnChallenge | None = None
    on_status: OnStatus | None = None
    on_unknown: OnUnknown | None = None
    journal: Journal | None = None
    retry_failed: bool = False
    _hopeless: BaseException | None = None

    def steps(self, jobs: Sequence[Job], known: Mapping[str, Entry], concurrency: int) -> Stream[Outcome]:
        """The outcome of each job, as it comes."""
        waiting, running = deque(jobs), set[Any]()
        while waiting or running:
            while waiting and len(running) < concurrency:
                job = waiting.popleft()
                outcome = self.without_work(job, known.get(job.key))
                if outcome is not None:
                    yield Emit(outcome)
                else:
                    running.add((yield Spawn(self.outcome(job, known.get(job.key)))))
            if running:
                for ended in (yield WaitAny(tuple(running))):
                    running.discard(ended)
                    yield Emit(ended.result())

    def without_work(self, job: Job, entry: Entry | None) -> Outcome | None:
        """The outcome of a job for which nothing is to be done in this run."""
        done = (State.SIGNED_IN,) if self.retry_failed else (State.SIGNED_IN, State.FAILED)
        if entry and entry.state in done:
            return Outcome(job, State(entry.state), entry.account_id or job.account_id, why=entry.why, earlier=True)
        if self._hopeless is not None and not (entry and entry.is_unfinished):
            error = self._hopeless
            return Outcome(job, State.NOT_STARTED, job.account_id, error=error, why=str(error))
        return None

    def outcome(self, job: Job, entry: Entry | None) -> Steps[Outcome]:
        """What comes of one job, written down."""
        began = self.runner.clock.now()
        outcome = yield from self._outcome(job, entry)
        if isinstance(outcome.error, _HOPELESS):
            self._hopeless = outcome.error
        outcome = attrs.evolve(outcome, seconds=self.runner.clock.now() - began)
        if self.journal:
            yield Shielded(self.journal.ended, outcome)
        return outcome

    def _outcome(self, job: Job, entry: Entry | None) -> Steps[Outcome]:
        attempt = None
        try:
            found = yield from self.found(job, entry) if entry and entry.is_unfinished else self.started(job)
            if isinstance(found, Outcome):
                return found
            attempt = found
            attempt._core.turn = job.key  # noqa: SLF001 - it is ours
            if self.journal:
                yield Shielded(functools.partial(self.journal.started, job), attempt.token)
            account = yield from self._waited(job, attempt)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong for one account is told as its outcome
            state = State.OPEN if attempt is not None and attempt.is_open else State.FAILED
            token = attempt.token if attempt is not None and attempt.is_open else None
            return _raised(job, State.UNKNOWN if attempt is None else state, error, token)
        return Outcome(job, State.SIGNED_IN, account.id, account)

    def started(self, job: Job) -> Steps[Any]:
        """The attempt for a job, or the outcome where there is none."""
        # Its turn comes first: what is written is that the request is about to be sent.
        yield from self.runner.pipeline.acquire(job.key)
        if self.journal:
            yield Shielded(self.journal.starting, job)
        try:
            return (yield from self._start(job))
        except errors.AlreadyAuthenticated:
            return Outcome(job, State.SIGNED_IN, job.account_id)
        except errors.OutcomeUnknown as error:
            return _raised(job, State.UNKNOWN, error)
        except errors.FanscribeError as error:
            return _raised(job, State.NOT_STARTED, error)
        except Cancelled:
            # A request that is being sent is never stopped.
            if self.journal:
                yield Shielded(self.journal.not_sent, job)
            raise

    def _start(self, job: Job) -> Steps[Any]:
        platform = getattr(self.client, job.platform)
        kind = type(platform)
        match job:
            case Switch(account_id, credentials):
                return (yield from kind.switch_credentials(platform, account_id, credentials))
            case Reauthenticate(account_id):
                return (yield from kind.reauthenticate(platform, account_id))
            case Connect(credentials, name, account_id, proxy):
                force = account_id is not None
                return (yield from kind.connect(platform, credentials, name=name, proxy=proxy, force=force))
            case Resume(token):
                return self.client.resume(token)

    def _waited(self, job: Job, attempt: Any) -> Steps[Account]:
        if self.on_start:
            yield InvokeCallback(functools.partial(self.on_start, job), attempt)
        ask = functools.partial(self.on_challenge, job) if self.on_challenge else None
        tell = functools.partial(self.on_status, job) if self.on_status else None
        account: Account = yield from type(attempt).result(attempt, self.timeout, ask, tell)
        if job.account_id is not None and account.id not in (None, job.account_id):
            told = f"these credentials are of {account.id}, not of {job.account_id}"
            raise InvalidInput(told)
        return account

    def found(self, job: Job, entry: Entry) -> Steps[Any]:
        """The attempt that an earlier run started, or an outcome; a person decides where nobody knows whether its request arrived."""
        if entry.state == State.OPEN and entry.token:
            return self.client.resume(entry.token)
        status = yield from self._looked(job, entry)
        if isinstance(job, Reauthenticate) and isinstance(status, Authenticated):
            # Whatever became of the request, this is what it was for.
            return Outcome(job, State.SIGNED_IN, job.account_id, status.account)
        if job.platform == "fansly" and isinstance(status, Pending) and status.at_work:
            # A Fansly attempt is known by its account alone.
            return self.client.resume(str(ResumeToken("fansly", job.account_id, None, entry.at, proven=True)))
        decision = "leave"
        if self.on_unknown:
            decision = yield InvokeCallback(functools.partial(self.on_unknown, job), status)
        match decision:
            case "send":
                return (yield from self.started(job))
            case "wait" if job.account_id:
                return (yield from self._ended(job, job.account_id))
            case "wait" | "leave":
                why = "nobody knows whether the request arrived; look at the account"
                return Outcome(job, State.UNKNOWN, job.account_id, why=why)
        raise InvalidInput(f'on_unknown returns "send", "wait" or "leave", not {type(decision).__name__}')

    def _looked(self, job: Job, entry: Entry) -> Steps[Status | None]:
        """What the provider says of an account, after the time that a request may still be on its way; None where it does not say."""
        platform, clock = getattr(self.client, job.platform), self.runner.clock
        accounts: Accounts = platform._accounts  # noqa: SLF001 - it is ours
        age = (clock.utc_now() - entry.at).total_seconds()
        if age >= 0:
            yield Sleep(max(0.0, accounts.polling.settle - age))
        if job.account_id is None:
            return None
        try:
            status: Status = yield from platform._look(job.account_id, Conditions(is_of_signin=True, turn=job.key))  # noqa: SLF001
        except errors.NotFound:
            return None
        return status

    def _ended(self, job: Job, account_id: str) -> Steps[Outcome]:
        """What becomes of an account that somebody knows to be signing in, read off the list of accounts."""
        platform = getattr(self.client, job.platform)
        accounts: Accounts = platform._accounts  # noqa: SLF001 - it is ours
        until = float("inf") if self.timeout is None else self.runner.clock.now() + self.timeout
        status, _ = yield from accounts.follow(platform, account_id, until, job.key)
        if isinstance(status, Authenticated):
            return Outcome(job, State.SIGNED_IN, account_id, status.account)
        if status is None:
            return Outcome(job, State.UNKNOWN, account_id, why="the account was still not signed in")
        why = status.message if isinstance(status, Failed) else getattr(status, "progress", None)
        return Outcome(job, State.FAILED, account_id, why=why or NO_REASON)


def _raised(job: Job, state: State, error: Exception, token: str | None = None) -> Outcome:
    return Outcome(job, state, job.account_id, error=error, why=str(error) or type(error).__name__, token=token)
