"""The owner of a client's accounts: who signs each of them in at the moment, which is found out by looking."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextvars import ContextVar
from typing import Any, Final, Self, TypeVar

import attrs

from fanscribe import errors
from fanscribe._core.clock import Clock
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Sleep, Steps
from fanscribe._core.retries import is_transient
from fanscribe._signin.locks import AccountLock, LockNote, Locks
from fanscribe._signin.resume import ResumeToken, parse_token
from fanscribe._signin.status import Authenticated, Challenge, FaceCheck, Failed, Pending, Status
from fanscribe._signin.wait import Poll, Polling

_logger = logging.getLogger("fanscribe")

AttemptT = TypeVar("AttemptT", bound=Any)
_LOGIN: Final = "login "
_OVER: Final = re.compile(r"not_signed|fail|error|denied|rejected|invalid|expired|disconnected", re.IGNORECASE)
_SWEEP: Final = 64
# Seconds for which the result of a flight counts.
_KEPT: Final = 60.0
_DAY: Final = 86_400.0
_MOST_FACE_CHECKS: Final = 2
# The flights and attempts for which a function of the user's is being called in this context: what it calls must not wait for their end.
_asking: ContextVar[tuple[Any, ...]] = ContextVar("fanscribe_asking", default=())


@contextlib.contextmanager
def asking(subject: Any) -> Iterator[None]:
    """Mark a flight or an attempt as one for which a function of the user's is being called."""
    before = _asking.get()
    _asking.set((*before, subject))
    subject.is_asking = True
    try:
        yield
    finally:
        subject.is_asking = False
        _asking.set(before)


def is_asked_about(subject: Any) -> bool:
    """Return whether this is called by a function that is being called for a flight or an attempt."""
    return subject.is_asking and subject in _asking.get()


@attrs.frozen
class Worker:
    """Whoever does something: a task of an event loop, or else a thread."""

    thread: int
    task: Any

    @classmethod
    def current(cls) -> Self:
        """Return the one that asks."""
        task, asyncio = None, sys.modules.get("asyncio")
        if asyncio is not None:
            with contextlib.suppress(RuntimeError):
                task = asyncio.current_task()
        return cls(0 if task else threading.get_ident(), task)

    def can_go_on(self) -> bool:
        """Return whether it may come to an end: an event loop that was stopped leaves its tasks where they are."""
        return self.task is None or bool(self.task.get_loop().is_running())


@attrs.define(eq=False)
class Start:
    """A start that is being made.

    Attributes:
        is_on_its_way: from before it is sent until it is known what became of it.
        note: what is left for other processes.
    """

    is_on_its_way: bool = False
    note: LockNote | None = None
    _worker: Worker = attrs.field(factory=Worker.current)

    def is_worked_at(self) -> bool:
        return self._worker.can_go_on()


@attrs.define(eq=False)
class Flight:
    """What one caller does for all who need it; the others wait for the same end, in whichever thread, task or event loop they are.

    Attributes:
        result: set at its end; None where whoever did it gave up, and somebody else has to.
        ended: when it ended, in seconds of the clock; None before.
        is_asking: whether a function of the user's is being called, which decides what is done.
        worker: whoever does it.
    """

    result: Future[Any] = attrs.field(factory=Future)
    ended: float | None = None
    is_asking: bool = False
    worker: Worker = attrs.field(factory=Worker.current)

    def __attrs_post_init__(self) -> None:
        # From now on nobody who stops waiting can cancel it for the others.
        self.result.set_running_or_notify_cancel()

    @property
    def end(self) -> Any:
        """Its result; None where it has none, or not yet."""
        return self.result.result() if self.result.done() else None

    @property
    def is_under_way(self) -> bool:
        return self.ended is None and self.worker.can_go_on()

    def is_of_use(self, since: float) -> bool:
        """Return whether it is under way, or ended with a result after `since`."""
        return self.is_under_way or (self.ended is not None and self.ended > since and self.end is not None)


@attrs.define(eq=False)
class _Record:
    """What is known of one account, or of a login that is being connected.

    Attributes:
        attempts: those that may be in progress.
        start: the one that is being made.
        doubtful_since: when a start was interrupted, or its answer lost; None once somebody has looked.
        lock: what other processes see.
        workers: the starts and attempts for which that is held.
        face_checks: when the creator was asked for one.
    """

    attempts: list[Any] = attrs.field(factory=list)
    start: Start | None = None
    doubtful_since: float | None = None
    flight: Flight | None = None
    lock: AccountLock | None = None
    workers: set[Any] = attrs.field(factory=set)
    face_checks: deque[float] = attrs.field(factory=lambda: deque(maxlen=_MOST_FACE_CHECKS))

    def open_attempts(self) -> list[Any]:
        """Those that may still be in progress: none of those from before one that succeeded is."""
        done = [each.started_at for each in self.attempts if isinstance(each.last_status, Authenticated)]
        return [each for each in self.attempts if each.is_open and not any(each.started_at <= at for at in done)]

    def is_idle(self, now: float) -> bool:
        flown = self.flight is not None and (self.flight.ended is None or self.flight.ended > now - _KEPT)
        checked = bool(self.face_checks) and self.face_checks[-1] > now - _DAY
        known = self.start is not None or self.doubtful_since is not None or self.workers or self.open_attempts()
        return not (flown or checked or known)


class Accounts:
    """What one client knows of its accounts, whatever its options; a child process starts with nothing of its parent's."""

    def __init__(self, clock: Clock, polling: Polling, locks: Locks | None = None) -> None:
        self.clock: Clock = clock
        self.polling: Polling = polling
        self._locks = locks
        self._forget()

    def _forget(self) -> None:
        self._records: dict[str, _Record] = {}
        # The exports and uploads that somebody waits for.
        self.processings: list[Any] = []
        self._lock = threading.RLock()
        self._sweep_at = _SWEEP
        self._process = os.getpid()

    def _known(self) -> dict[str, _Record]:
        if self._process != os.getpid():
            self._forget()
        return self._records

    @contextlib.contextmanager
    def _record(self, key: str) -> Iterator[_Record]:
        """The record of an account, which nobody else changes meanwhile."""
        self._known()
        with self._lock:
            if key not in self._records and len(self._records) >= self._sweep_at:
                now = self.clock.now()
                self._records = {name: each for name, each in self._records.items() if not each.is_idle(now)}
                self._sweep_at = max(_SWEEP, 2 * len(self._records))
            yield self._records.setdefault(key, _Record())

    def open_attempts(self, key: str | None) -> list[Any]:
        """Return the attempts for an account that may still be in progress, the oldest first."""
        # Asked by every call: of most accounts nothing is known, and nothing is to be kept.
        record = self._known().get(key or "")
        return [] if record is None else record.open_attempts()

    def attempts(self, platform: Any, key: str) -> list[Any]:
        """Return the open attempts for an account; where there are none, the one that another process left and does not work at."""
        attempts, note = self.open_attempts(key), self.note(key)
        ticket = None if attempts or note is None else _ticket_in(note, key)
        return attempts if ticket is None or self.is_worked_at(key) else [platform.resume(ticket)]

    def add(self, attempt: AttemptT, *keys: str | None, replaces: bool = False) -> AttemptT:
        """Remember an attempt under each of its keys; one that was just started takes the place of those before it."""
        for key in filter(None, keys):
            with self._record(key) as record:
                earlier = record.open_attempts()
                record.attempts = [*([] if replaces else earlier), attempt]
            if replaces:
                for each in earlier:
                    each.forget()
        return attempt

    def _lock_of(self, key: str, record: _Record) -> AccountLock | None:
        """Return the lock of an account; a login has none, as it is not known yet whose it is."""
        if record.lock is None and self._locks is not None and not _is_login(key):
            record.lock = self._locks(key)
        return record.lock

    def acquire(self, key: str | None, worker: Any) -> bool:
        """Keep other processes off an account for as long as `worker` works at it; false where one of them does."""
        if key is None:
            return True
        with self._record(key) as record:
            lock = self._lock_of(key, record)
            if lock is not None and not record.workers and not lock.acquire():
                return False
            record.workers.add(worker)
            return True

    def release(self, key: str | None, worker: Any, note: LockNote | None) -> bool:
        """Let other processes have an account, with a note for them, once nobody here works at it; false for one who did not."""
        if key is None:
            return False
        with self._record(key) as record:
            if worker not in record.workers:
                return False
            record.workers.remove(worker)
            lock = None if record.workers else self._lock_of(key, record)
            if lock is not None:
                _give_back(lock, note)
            return True

    def leave(self, key: str | None, note: LockNote, replaces: Callable[[LockNote], bool]) -> None:
        """Leave a note for other processes, where nobody works at the account, in place of one that it replaces."""
        if key is None:
            return
        with self._record(key) as record:
            lock, known = self._lock_of(key, record), self.note(key) or LockNote()
            if lock is not None and not record.workers and replaces(known) and lock.acquire():
                _give_back(lock, note)

    def is_worked_at(self, key: str) -> bool:
        """Return whether somebody works at an account, here or in a process with the same locks."""
        with self._record(key) as record:
            if record.workers:
                return any(each.is_worked_at() for each in record.workers)
            lock = self._lock_of(key, record)
            if lock is None or not lock.acquire():
                return lock is not None
            _give_back(lock, None)
            return False

    def note(self, key: str) -> LockNote | None:
        """Return what the last process that worked at an account left."""
        with self._record(key) as record:
            lock = self._lock_of(key, record)
            text = None if lock is None else lock.outcome()
        return None if text is None else LockNote.read(text)

    def start(
        self,
        platform: Any,
        key: str | None,
        request: str,
        begin: Callable[[Start], Steps[AttemptT]],
        deadline: Deadline = NEVER,
    ) -> Steps[AttemptT]:
        """Start an attempt, if nobody is at the account.

        Args:
            platform: asked about the account where something is in doubt.
            key: the account's id, or `login_key` of one that is being connected; None where nothing tells it from others.
            request: for errors.
            begin: sends the request.
            deadline: when everything has to be over.

        Raises:
            AttemptInProgress: an attempt is open, or being started at this moment.
            OutcomeUnknown: an earlier start is in doubt, and the provider is at work, or does not say. Of a login there is nothing to
                look at by name: it is told once.
        """
        start = Start()
        if key is None:
            return (yield from begin(start))
        deadline = deadline.shorten(platform._runner.settings.total_timeout, self.clock.now())  # noqa: SLF001 - it is ours
        self._claim(key, request, start)
        try:
            attempt: AttemptT | None = yield from self._found(platform, key, request, start, deadline)
            if attempt is None:
                attempt = yield from begin(start)
            start.note = LockNote(token=attempt.token)
        except errors.OutcomeUnknown as error:
            # Of a login this was the telling.
            start.is_on_its_way = error.error is not None and not _is_login(key)
            raise
        finally:
            with self._record(key) as record:
                record.start = None if record.start is start else record.start
                if start.is_on_its_way:
                    record.doubtful_since = self.clock.now()
            self.release(key, start, LockNote(is_doubtful=True) if start.is_on_its_way else start.note)
        return attempt

    def _claim(self, key: str, request: str, start: Start) -> None:
        """Keep an account, or a login, for one start."""
        with self._record(key) as record:
            earlier = record.start
            if earlier is not None and earlier.is_worked_at():
                raise errors.AttemptInProgress(_shown(key), None)
            if attempts := record.open_attempts():
                raise errors.AttemptInProgress(_shown(key), attempts[0])
            if _is_login(key) and record.doubtful_since is not None:
                record.doubtful_since = None
                raise errors.OutcomeUnknown(request, None)
            if not self.acquire(key, start):
                raise errors.AttemptInProgress(key, None, elsewhere=True)
            record.start = start
            if earlier is not None:
                record.workers.discard(earlier)
                record.doubtful_since = self.clock.now() if earlier.is_on_its_way else record.doubtful_since

    def _found(self, platform: Any, key: str, request: str, start: Start, deadline: Deadline) -> Steps[Any]:
        """Return the attempt that a start was that nobody saw the end of; raises where one is open that others have started."""
        note = self.note(key)
        ticket = None if note is None else _ticket_in(note, key)
        if ticket is not None:
            attempt = platform._resumed(ticket)  # noqa: SLF001 - it is ours
            with contextlib.suppress(errors.NotFound):
                yield from attempt._exchange(Poll(), deadline)  # noqa: SLF001
            # What an account shows otherwise may be of another time, and right after a start of the time before it.
            is_new = not platform._polls_account or attempt._core.age() < self.polling.settle  # noqa: SLF001
            if attempt.is_open and (is_new or is_at_work(attempt.last_status)):
                raise errors.AttemptInProgress(key, attempt, elsewhere=True)
        with self._record(key) as record:
            if note is not None and note.is_doubtful and record.doubtful_since is None:
                # When that was is not known.
                record.doubtful_since = self.clock.now()
            since = record.doubtful_since
        if since is None:
            return None
        # It may still be on its way to the provider.
        settled = since + self.polling.settle
        if settled >= deadline.end:
            raise errors.OutcomeUnknown(request, None)
        yield Sleep(max(0.0, settled - self.clock.now()))
        try:
            status = yield from self.look(platform, key, deadline)
        except errors.APIError:
            # There is nothing to be seen, and there will not be: it is told once.
            self.trust(key)
            start.note = LockNote()
            raise errors.OutcomeUnknown(request, None) from None
        attempt = platform._attempt_at_work(key) if is_at_work(status) else None  # noqa: SLF001
        if attempt is None and (status is None or is_at_work(status)):
            raise errors.OutcomeUnknown(request, None)
        self.trust(key)
        start.note = LockNote()
        return attempt

    def is_doubtful(self, key: str) -> bool:
        """Return whether nobody has seen what became of the last start for an account."""
        with self._record(key) as record:
            is_left = record.start is not None and not record.start.is_worked_at()
            return record.doubtful_since is not None or is_left

    def trust(self, key: str, since: float | None = None) -> None:
        """Consider it known what became of the last start for an account: somebody has looked, now or at that time of the clock."""
        with self._record(key) as record:
            doubt = record.doubtful_since
            if since is not None and (doubt is None or since < doubt + self.polling.settle):
                return
            record.doubtful_since = None
        self.leave(key, LockNote(), lambda known: known.is_doubtful)

    def look(
        self, platform: Any, key: str, deadline: Deadline = NEVER, turn: str | None = None
    ) -> Steps[Status | None]:
        """Return what the provider says of an account; None where that fails, and may not in a moment."""
        conditions = Conditions(is_of_signin=True, is_polled=True, deadline=deadline, turn=turn)
        try:
            status: Status = yield from platform._look(key, conditions)  # noqa: SLF001 - it is ours
        except errors.FanscribeError as error:
            if is_transient(error):
                return None
            raise
        return status

    def follow(
        self, platform: Any, key: str, until: float, turn: str | None = None
    ) -> Steps[tuple[Status | None, int]]:
        """Look at an account until nobody signs it in any more, at once for the first time.

        Returns:
            The status at the end, None where that is not before `until`; and how many looks it took.
        """
        looks, pause = 0, self.polling.first
        while (left := until - self.clock.now()) > 0:
            if looks:
                yield Sleep(min(pause, left))
                pause = self.polling.next_delay(pause)
            looks += 1
            status = yield from self.look(platform, key, Deadline(until), turn)
            if status is not None and is_over(status):
                return status, looks
        return None, looks

    def flight(self, key: str) -> Flight | None:
        """Return what is done, or was done last, for all who need an account."""
        record = self._known().get(key)
        return None if record is None else record.flight

    def join(self, key: str, since: float) -> tuple[Flight, bool]:
        """Return the flight for an account, and whether it is the caller's to make: none is of use to a call made at `since`."""
        with self._record(key) as record:
            if record.flight is not None and record.flight.is_of_use(since):
                return record.flight, False
            record.flight = Flight()
            return record.flight, True

    def finish(self, flight: Flight, result: Any) -> None:
        """End a flight; everyone who waits for it goes on."""
        flight.ended = self.clock.now()
        flight.result.set_result(result)

    def next_face_check(self, key: str) -> float:
        """Return when the next one may be asked for, by the clock: at any time, or a day after the first of those that were."""
        with self._record(key) as record:
            past = record.face_checks
            return past[0] + _DAY if len(past) == _MOST_FACE_CHECKS else float("-inf")

    def limit_face_checks(self, key: str, on_challenge: Callable[[Challenge], Any]) -> Callable[[Challenge], Any]:
        """Return a function that answers challenges as that one, for which a third face check in a day is an error.

        The provider allows about three a day, and the last is left to a person's decision.
        """

        def ask(challenge: Challenge) -> Any:
            if isinstance(challenge, FaceCheck):
                if self.clock.now() < self.next_face_check(key):
                    told = f"{key}: a third face check in a day; the creator has to be asked before another one"
                    raise errors.FaceCheckLimit(told)
                with self._record(key) as record:
                    record.face_checks.append(self.clock.now())
            return on_challenge(challenge)

        return ask


def _give_back(lock: AccountLock, note: LockNote | None) -> None:
    """Give a lock back; where that fails, the work that it was held for is done all the same."""
    try:
        lock.release(None if note is None else str(note))
    except Exception as error:  # noqa: BLE001 - it may be a lock of the user's
        _logger.warning("a lock could not be given back: %s", type(error).__name__)


def _ticket_in(note: LockNote, key: str) -> ResumeToken | None:
    """Return the attempt for an account that a note tells of; whatever else is in it, others may have written."""
    try:
        ticket = parse_token(note.token)
    except errors.InvalidToken:
        return None
    return ticket if ticket.account_id == key else None


def is_at_work(status: Status | None) -> bool:
    """Return whether the provider is certainly signing an account in."""
    return isinstance(status, Challenge) or (isinstance(status, Pending) and status.at_work)


def is_over(status: Status) -> bool:
    """Return whether nobody signs an account in any more."""
    return (
        isinstance(status, Authenticated | Failed) or _OVER.search(getattr(status, "progress", None) or "") is not None
    )


def login_key(name: str | None) -> str | None:
    """Return what an account that is being connected is known by until it has an id."""
    return None if name is None else f"{_LOGIN}{name.strip().casefold()}"


def _is_login(key: str) -> bool:
    return key.startswith(_LOGIN)


def _shown(key: str) -> str | None:
    """Return a key as it may be told: a login is an address, and is not repeated."""
    return None if _is_login(key) else key
