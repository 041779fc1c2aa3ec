"""The owner of a client's accounts: it knows who is signing in each of them, or finds out."""

from __future__ import annotations

import contextlib
import os
import re
import threading
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final, Protocol, TypeVar

import attrs

from fanscribe import errors
from fanscribe._core.clock import Clock, monotonic
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Sleep, Steps
from fanscribe._core.options import TokenSecrets
from fanscribe._core.retries import is_transient
from fanscribe._core.runners import Runner
from fanscribe._signin.locks import AccountLock, LockNote, Locks, acquire_lock, lock_errors, release_lock
from fanscribe._signin.polling import Polling
from fanscribe._signin.resume import ResumeToken, TokenSigner
from fanscribe._signin.status import FAILURE_WORDS, Authenticated, Challenge, FaceCheck, Failed, Pending, Status
from fanscribe._signin.work import RunningSteps, SingleFlight

AttemptT = TypeVar("AttemptT", bound=Any)
_LOGIN: Final = "login "
# An account without a session has no sign-in in progress, although none of its own has failed.
_ENDED: Final = re.compile(rf"{FAILURE_WORDS}|not_signed|expired|disconnected", re.IGNORECASE)
# Seconds between two looks at all records.
_SWEEP: Final = 10.0
# Seconds after which a lock is not merely looked at by another process.
_LONGEST_LOOK: Final = 0.1
# Seconds for which the result of a single flight is kept.
_RESULT_TTL: Final = 60.0
_DAY: Final = 86_400.0
_MAX_FACE_CHECKS: Final = 2


class StatusSource(Protocol):
    """The accounts of a platform, as far as their status is concerned."""

    def fetch_status(self, account_id: str, conditions: Conditions, /) -> Steps[Status]: ...


class AttemptSource(StatusSource, Protocol):
    """The sign-in of a platform, as far as its attempts are concerned."""

    polls_account: ClassVar[bool]

    @property
    def runner(self) -> Runner: ...
    def attempt_api(self, token: ResumeToken, /) -> Any: ...
    def resume(self, token: ResumeToken, /) -> Any: ...
    def restore(self, token: ResumeToken, /) -> Any: ...
    def poll(self, attempt: Any, deadline: Deadline, /) -> Steps[Any]: ...
    def find_attempt(self, account_id: str, /) -> Any: ...


@attrs.define(eq=False)
class PendingStart:
    """A start request in progress.

    Attributes:
        is_in_flight: true from before it is sent until its outcome is known.
        sent_at: when it was sent, by the monotonic clock of this machine.
        note: the note for other processes, once its outcome is known.
        steps: make it.
    """

    is_in_flight: bool = False
    sent_at: float = attrs.field(factory=monotonic)
    note: LockNote | None = None
    steps: RunningSteps | None = None

    def is_worked_at(self) -> bool:
        return self.steps is not None and self.steps.can_go_on()

    def last_note(self) -> LockNote | None:
        """Return the note for other processes, if it ends now."""
        return LockNote(is_doubtful=True) if self.is_in_flight else self.note


@attrs.define(eq=False)
class _Record:
    """The record of one account, or of a login that is being connected.

    Attributes:
        attempts: those that may be in progress.
        start: the start request in progress.
        doubtful_since: when a start was interrupted or its response lost; None after the account was checked.
        lock: the lock that other processes see.
        workers: the starts and attempts that hold the lock.
        face_checks: when the creator was last asked for one.
    """

    attempts: list[Any] = attrs.field(factory=list)
    start: PendingStart | None = None
    doubtful_since: float | None = None
    flight: SingleFlight | None = None
    lock: AccountLock | None = None
    workers: set[Any] = attrs.field(factory=set)
    face_checks: tuple[float, ...] = ()

    def open_attempts(self) -> list[Any]:
        """Return the attempts that may be in progress: none that is older than a successful one."""
        done = [each.started_at for each in self.attempts if isinstance(each.last_status, Authenticated)]
        return [each for each in self.attempts if each.is_open and not any(each.started_at <= at for at in done)]

    def is_idle(self, now: float) -> bool:
        has_recent_flight = self.flight is not None and (
            self.flight.ended is None or self.flight.ended > now - _RESULT_TTL
        )
        checked = bool(self.face_checks) and self.face_checks[-1] > now - _DAY
        known = self.start is not None or self.doubtful_since is not None or self.workers or self.open_attempts()
        return not (has_recent_flight or checked or known)


class Accounts:
    """The records of a client's accounts, shared by its `with_options` copies. A forked process starts with none."""

    def __init__(
        self, clock: Clock, polling: Polling, locks: Locks | None = None, secrets: TokenSecrets | None = None
    ) -> None:
        self.clock: Clock = clock
        self.tokens: TokenSigner = TokenSigner(secrets or TokenSecrets())
        self.polling: Polling = polling
        self._locks = locks
        self._forget()

    def _forget(self) -> None:
        self._records: dict[str, _Record] = {}
        self._processings: list[Any] = []
        self._lock = threading.RLock()
        self._sweep_at = self.clock.now() + _SWEEP
        self._process = os.getpid()

    def _own_records(self) -> dict[str, _Record]:
        if self._process != os.getpid():
            self._forget()
        return self._records

    @property
    def processings(self) -> list[Any]:
        """The exports and uploads that are waited for."""
        self._own_records()
        return self._processings

    @contextlib.contextmanager
    def _record(self, key: str) -> Iterator[_Record]:
        """Lock and yield the record of an account."""
        self._own_records()
        with self._lock:
            self._sweep(self.clock.now())
            record = self._records.setdefault(key, _Record())
            self._drop_abandoned(key, record)
            yield record

    def _sweep(self, now: float) -> None:
        """Forget idle records, and release the locks of abandoned ones, which may never be used again."""
        if now < self._sweep_at:
            return
        self._sweep_at = now + _SWEEP
        for key, record in list(self._records.items()):
            self._drop_abandoned(key, record)
            if record.is_idle(now):
                del self._records[key]

    def _drop_abandoned(self, key: str, record: _Record) -> None:
        """Release what a start or a wait holds that was interrupted before it could do so itself."""
        start = record.start
        if start is not None and not start.is_worked_at():
            record.start = None
            record.doubtful_since = self.clock.now() if start.is_in_flight else record.doubtful_since
        for worker in [each for each in record.workers if not each.is_worked_at()]:
            self._remove(key, record, worker, worker.last_note())

    def _remove(self, key: str, record: _Record, worker: Any, note: LockNote | None) -> None:
        record.workers.discard(worker)
        lock = None if record.workers else self._lock_of(key, record)
        if lock is not None:
            release_lock(lock, note)

    def open_attempts(self, key: str | None) -> list[Any]:
        """Return the attempts for an account that may be in progress, oldest first."""
        record = self._own_records().get(key or "")
        return [] if record is None else record.open_attempts()

    def attempts(self, sign_in: AttemptSource, key: str) -> list[Any]:
        """Return the open attempts for an account, or else the one that another process has left open."""
        if attempts := self.open_attempts(key):
            return attempts
        token = self._token_in(self.note(key), key, sign_in)
        return [] if token is None or self.is_worked_at(key) else [sign_in.resume(token)]

    def _token_in(self, note: LockNote | None, key: str, sign_in: AttemptSource) -> ResumeToken | None:
        """Return the resume token in a note if it is for this account; other programs may have written the note."""
        try:
            token = self.tokens.parse(None if note is None else note.token)
            sign_in.attempt_api(token)
        except errors.InvalidToken:
            return None
        return token if token.account_id == key else None

    def add(self, attempt: AttemptT, *keys: str | None, replaces: bool = False) -> AttemptT:
        """Add an attempt under each of its keys; a new one replaces those before it."""
        for key in filter(None, keys):
            with self._record(key) as record:
                earlier = record.open_attempts()
                record.attempts = [*([] if replaces else earlier), attempt]
            if replaces:
                for each in earlier:
                    each.end()
        return attempt

    def _lock_of(self, key: str, record: _Record) -> AccountLock | None:
        """Return the lock of an account; a login has none, since its account is not known yet."""
        if record.lock is None and self._locks is not None and not _is_login(key):
            with lock_errors():
                record.lock = self._locks(key)
        return record.lock

    def acquire(self, key: str | None, worker: Any) -> bool:
        """Hold the lock of an account for a start or attempt; return false if another process holds it."""
        if key is None:
            return True
        with self._record(key) as record:
            if not record.workers and not acquire_lock(self._lock_of(key, record)):
                return False
            record.workers.add(worker)
            return True

    def release(self, key: str | None, worker: Any, note: LockNote | None) -> bool:
        """Release the lock, with a note, after the last worker; return false if this one did not hold it."""
        if key is None:
            return False
        with self._record(key) as record:
            if worker not in record.workers:
                return False
            self._remove(key, record, worker, note)
            return True

    def leave(self, key: str | None, note: LockNote, replaces: Callable[[LockNote], bool]) -> None:
        """Replace the note of the lock, if the lock is free and `replaces` accepts the old note."""
        if key is None:
            return
        with self._record(key) as record:
            lock, known = self._lock_of(key, record), self.note(key) or LockNote()
            if lock is not None and not record.workers and replaces(known) and acquire_lock(lock):
                release_lock(lock, note)

    def is_worked_at(self, key: str) -> bool:
        """Return whether this or another process is working at an account."""
        with self._record(key) as record:
            lock = self._lock_of(key, record)
            if record.workers or not acquire_lock(lock):
                return True
            if lock is not None:
                release_lock(lock, None)
            return False

    def note(self, key: str) -> LockNote | None:
        """Return the note of the last process that held the lock."""
        with self._record(key) as record:
            lock = self._lock_of(key, record)
            with lock_errors():
                text = None if lock is None else lock.outcome()
        return None if text is None else LockNote.read(text)

    def start(
        self,
        sign_in: AttemptSource,
        key: str | None,
        request: str,
        begin: Callable[[PendingStart], Steps[AttemptT]],
        deadline: Deadline = NEVER,
    ) -> Steps[AttemptT]:
        """Start an attempt, unless one is in progress.

        Args:
            sign_in: the sign-in of the platform, which checks the account in case of doubt.
            key: the account's id, or the `login_key` of a new one; None if nothing identifies it.
            request: the name of the request, for errors.
            begin: sends the request.
            deadline: when everything has to be over.

        Raises:
            AttemptInProgress: an attempt is open, or being started.
            OutcomeUnknown: an earlier start is in doubt, and the account does not show its outcome. A login cannot be checked: it is
                raised once.
        """
        start = PendingStart()
        if key is None:
            return begin(start)
        deadline = deadline.shorten(sign_in.runner.settings.total_timeout, self.clock.now())
        steps = self._start(sign_in, key, request, begin, start, deadline)
        start.steps = RunningSteps(steps)
        return steps

    def _start(
        self,
        sign_in: AttemptSource,
        key: str,
        request: str,
        begin: Callable[[PendingStart], Steps[AttemptT]],
        start: PendingStart,
        deadline: Deadline,
    ) -> Steps[AttemptT]:
        try:
            self._claim(key, request, start)
            yield from self._hold(key, start)
            attempt: AttemptT | None = yield from self._find_started(sign_in, key, request, start, deadline)
            if attempt is None:
                yield from self._announce(key, start)
                attempt = yield from begin(start)
            start.note = LockNote(token=attempt.token)
        except errors.OutcomeUnknown as error:
            # A login cannot be checked, so this error was its only report.
            start.is_in_flight = error.error is not None and not _is_login(key)
            raise
        finally:
            with self._record(key) as record:
                record.start = None if record.start is start else record.start
                if start.is_in_flight:
                    record.doubtful_since = self.clock.now()
            self.release(key, start, start.last_note())
        return attempt

    def _hold(self, key: str, start: PendingStart) -> Steps[None]:
        """Acquire the lock of an account for a start, also if another process looks at it in that moment."""
        before = self.note(key)
        if self.acquire(key, start):
            return
        yield Sleep(_LONGEST_LOOK)
        if not self.acquire(key, start) or self.note(key) != before:
            # A holder that left a note has done more than look.
            self.release(key, start, None)
            raise errors.AttemptInProgress(key, None, elsewhere=True)

    def _announce(self, key: str, start: PendingStart) -> Steps[None]:
        """Leave the note that a start is in doubt, in case this process is killed before it knows the outcome."""
        before = self.note(key)
        with self._record(key) as record:
            lock = self._lock_of(key, record)
            if lock is None:
                return
            # A start that fails leaves the note as it was.
            start.note = start.note or before or LockNote()
            release_lock(lock, LockNote(is_doubtful=True))
            if acquire_lock(lock):
                return
            record.workers.discard(start)
        yield from self._hold(key, start)

    def _claim(self, key: str, request: str, start: PendingStart) -> None:
        """Reserve an account or a login for a start."""
        with self._record(key) as record:
            if record.start is not None:
                raise errors.AttemptInProgress(_displayable(key), None)
            if attempts := record.open_attempts():
                raise errors.AttemptInProgress(_displayable(key), attempts[0].attempt)
            if _is_login(key) and record.doubtful_since is not None:
                record.doubtful_since = None
                raise errors.OutcomeUnknown(request, None)
            record.start = start

    def _find_started(
        self, sign_in: AttemptSource, key: str, request: str, start: PendingStart, deadline: Deadline
    ) -> Steps[Any]:
        """Return the attempt that an interrupted start has started, if any; raise if another process has one in progress."""
        note = self.note(key)
        token = self._token_in(note, key, sign_in)
        if token is not None:
            attempt = sign_in.restore(token)
            with contextlib.suppress(errors.NotFound):
                yield from sign_in.poll(attempt, deadline)
            # The status of an account may be about another attempt, and right after a start about an earlier one.
            is_new = not sign_in.polls_account or attempt.age() < self.polling.settle
            if attempt.is_open and (is_new or attempt.seen_at_work):
                raise errors.AttemptInProgress(key, attempt.attempt, elsewhere=True)
        with self._record(key) as record:
            if note is not None and note.is_doubtful and record.doubtful_since is None:
                # Its time is unknown.
                record.doubtful_since = self.clock.now()
            since = record.doubtful_since
        if since is None:
            return None
        # The request may still be on its way.
        settled = since + self.polling.settle
        if settled >= deadline.end:
            raise errors.OutcomeUnknown(request, None)
        yield Sleep(max(0.0, settled - self.clock.now()))
        try:
            status = yield from self.fetch_status(sign_in, key, deadline)
        except errors.APIError:
            # The key may not look, now or later: report it once.
            self.trust(key)
            start.note = LockNote()
            raise errors.OutcomeUnknown(request, None) from None
        attempt = sign_in.find_attempt(key) if is_at_work(status) else None
        if attempt is None and (status is None or is_at_work(status)):
            raise errors.OutcomeUnknown(request, None)
        self.trust(key)
        start.note = LockNote()
        return attempt

    def is_doubtful(self, key: str) -> bool:
        """Return whether the outcome of the last start for an account is unknown."""
        with self._record(key) as record:
            return record.doubtful_since is not None

    def trust(self, key: str, since: float | None = None) -> None:
        """Consider the outcome of the last start known: the account was checked, now or at `since` by the clock."""
        with self._record(key) as record:
            doubt = record.doubtful_since
            if since is not None and (doubt is None or since < doubt + self.polling.settle):
                return
            record.doubtful_since = None
        self.leave(key, LockNote(), lambda known: known.is_doubtful)

    def fetch_status(
        self, source: StatusSource, key: str, deadline: Deadline = NEVER, turn: str | None = None
    ) -> Steps[Status | None]:
        """Return the provider's status of an account; None after a transient failure."""
        conditions = Conditions(is_of_signin=True, is_polled=True, deadline=deadline, turn=turn)
        try:
            status: Status = yield from source.fetch_status(key, conditions)
        except errors.FanscribeError as error:
            if is_transient(error):
                return None
            raise
        return status

    def follow(
        self, source: StatusSource, key: str, until: float, turn: str | None = None
    ) -> Steps[tuple[Status | None, int]]:
        """Poll the status of an account until no sign-in is in progress, beginning now.

        Returns:
            The status at the end, None if that is not before `until`; and the number of polls.
        """
        polls, pause = 0, self.polling.first
        while (left := until - self.clock.now()) > 0:
            if polls:
                yield Sleep(min(pause, left))
                pause = self.polling.next_delay(pause)
            polls += 1
            status = yield from self.fetch_status(source, key, Deadline(until), turn)
            if status is not None and is_over(status):
                return status, polls
        return None, polls

    def flight(self, key: str) -> SingleFlight | None:
        """Return the running or last single flight of an account."""
        if key not in self._own_records():
            return None
        with self._record(key) as record:
            return record.flight

    def join(self, key: str, since: float) -> tuple[SingleFlight, bool]:
        """Return a single flight for a call made at `since`, and whether the caller leads it."""
        with self._record(key) as record:
            if record.flight is not None and record.flight.is_current(since):
                return record.flight, False
            record.flight = SingleFlight()
            return record.flight, True

    def finish(self, flight: SingleFlight, result: Any) -> None:
        """End a single flight with a result, and wake those who wait for it."""
        flight.ended = self.clock.now()
        flight.result.set_result(result)
        flight.over.set()

    def next_face_check(self, key: str) -> float:
        """Return the time by the clock from which on another face check is allowed."""
        with self._record(key) as record:
            past = record.face_checks
            return past[0] + _DAY if len(past) == _MAX_FACE_CHECKS else float("-inf")

    def count_face_check(self, key: str, age: float | None = None) -> None:
        """Count a face check that a person is about to be asked for, or was asked for `age` seconds ago; raise `FaceCheckLimit`."""
        if age is None and self.clock.now() < self.next_face_check(key):
            message = f"{key}: a third face check in a day; the creator has to be asked before another one"
            raise errors.FaceCheckLimit(message)
        with self._record(key) as record:
            record.face_checks = (*record.face_checks, self.clock.now() - (age or 0.0))[-_MAX_FACE_CHECKS:]

    def limit_face_checks(self, key: str, on_challenge: Callable[[Challenge], Any]) -> Callable[[Challenge], Any]:
        """Wrap a callback, so that a third face check in a day raises `FaceCheckLimit`.

        The provider allows about three a day; the last one is left for a person to decide.
        """

        def ask(challenge: Challenge) -> Any:
            if isinstance(challenge, FaceCheck):
                self.count_face_check(key)
            return on_challenge(challenge)

        return ask


def is_at_work(status: Status | None) -> bool:
    """Return whether the provider is certainly signing in the account."""
    return isinstance(status, Challenge) or (isinstance(status, Pending) and status.at_work)


def is_over(status: Status) -> bool:
    """Return whether no sign-in of the account is in progress."""
    return (
        isinstance(status, Authenticated | Failed) or _ENDED.search(getattr(status, "progress", None) or "") is not None
    )


def login_key(name: str | None) -> str | None:
    """Return the key of an account that has no id yet."""
    return None if name is None else f"{_LOGIN}{name.strip().casefold()}"


def _is_login(key: str) -> bool:
    return key.startswith(_LOGIN)


def _displayable(key: str) -> str | None:
    """Return a key for messages: None for a login, which is personal data."""
    return None if _is_login(key) else key
