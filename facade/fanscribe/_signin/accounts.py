"""The owner of a client's accounts: who signs each of them in at the moment, which is found out by looking."""

from __future__ import annotations

import contextlib
import os
import re
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any, Final, Literal, TypeAlias, TypeVar

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

AttemptT = TypeVar("AttemptT", bound=Any)
Kind: TypeAlias = Literal["recovery", "wait"]
_LOGIN: Final = "login "
_OVER: Final = re.compile(r"not_signed|fail|error|denied|rejected|invalid|expired|disconnected", re.IGNORECASE)
_SWEEP: Final = 64
# Seconds for which the outcome of a flight counts.
_KEPT: Final = 60.0
_DAY: Final = 86_400.0
_MOST_FACE_CHECKS: Final = 2


@attrs.define
class Start:
    """A start that is being made.

    Attributes:
        is_on_its_way: from before it is sent until it is known what became of it.
        note: what is left for other processes.
    """

    is_on_its_way: bool = False
    note: LockNote | None = None


@attrs.define(eq=False)
class Flight:
    """What one caller does for all who need it; the others wait for the same end, in whichever thread, task or event loop they are.

    Attributes:
        outcome: set at its end; None where whoever did it gave up, and somebody else has to.
        ended: when it ended, in seconds of the clock; None before.
        is_deciding: whether a function of the user's is being called, which decides what is done.
        attempt: what is waited for; None before.
        thread: the thread that makes it; None where that is a task.
    """

    outcome: Future[Any] = attrs.field(factory=Future)
    ended: float | None = None
    is_deciding: bool = False
    attempt: Any = None
    thread: int | None = None

    def __attrs_post_init__(self) -> None:
        # From now on nobody who stops waiting can cancel it for the others.
        self.outcome.set_running_or_notify_cancel()

    def is_of_use(self, since: float) -> bool:
        """Return whether it is under way, or ended with an outcome after `since`."""
        return self.ended is None or (self.ended > since and self.outcome.result() is not None)


@attrs.define(eq=False)
class _Record:
    """What is known of one account, or of a login that is being connected.

    Attributes:
        attempts: those that may be in progress.
        doubtful_since: when a start was interrupted, or its answer lost; None once somebody has looked.
        face_checks: when the creator was asked for one, in the last day.
    """

    attempts: list[Any] = attrs.field(factory=list)
    is_being_started: bool = False
    doubtful_since: float | None = None
    flights: dict[Kind, Flight] = attrs.field(factory=dict)
    face_checks: deque[float] = attrs.field(factory=deque)

    def open_attempts(self) -> list[Any]:
        """Those that may still be in progress: none of those from before one that succeeded is."""
        done = [each.started_at for each in self.attempts if isinstance(each.last_status, Authenticated)]
        return [each for each in self.attempts if each.is_open and not any(each.started_at <= at for at in done)]

    def is_idle(self, now: float) -> bool:
        flights = any(each.ended is None or each.ended > now - _KEPT for each in self.flights.values())
        known = self.is_being_started or self.doubtful_since is not None or self.face_checks or self.open_attempts()
        return not (flights or known)


class Accounts:
    """What one client knows of its accounts, whatever its options; a child process starts with nothing of its parent's."""

    def __init__(self, clock: Clock, polling: Polling, locks: Locks | None = None) -> None:
        self.clock: Clock = clock
        self.polling: Polling = polling
        self._locks = locks
        self._forget()

    def _forget_parent(self) -> None:
        if self._process != os.getpid():
            self._forget()

    def _forget(self) -> None:
        self._records: dict[str, _Record] = {}
        self._lock = threading.RLock()
        self._sweep_at = _SWEEP
        self._process = os.getpid()

    @contextlib.contextmanager
    def _record(self, key: str) -> Iterator[_Record]:
        """The record of an account, which nobody else changes meanwhile."""
        self._forget_parent()
        with self._lock:
            if len(self._records) >= self._sweep_at:
                now = self.clock.now()
                self._records = {name: each for name, each in self._records.items() if not each.is_idle(now)}
                self._sweep_at = max(_SWEEP, 2 * len(self._records))
            yield self._records.setdefault(key, _Record())

    def open_attempts(self, key: str) -> list[Any]:
        """Return the attempts for an account that may still be in progress, the oldest first."""
        with self._record(key) as record:
            return record.open_attempts()

    def attempts(self, platform: Any, key: str) -> list[Any]:
        """Return the open attempts for an account; where there are none, the one that another process left and does not work at."""
        attempts = self.open_attempts(key)
        note = None if attempts else self.left_by_others(key)
        ticket = None if note is None else _ticket_in(note, key)
        return attempts if ticket is None or self.is_locked(key) else [platform.resume(ticket)]

    def find(self, key: str | None, is_it: Callable[[Any], bool]) -> Any:
        """Return the open attempt that is the one looked for, or None."""
        return next((each for each in self.open_attempts(key or "") if is_it(each)), None)

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

    def lock_of(self, key: str | None) -> AccountLock | None:
        """Return the lock of an account; a login has none, as it is not known yet whose it is."""
        return None if self._locks is None or key is None or _is_login(key) else self._locks(key)

    def is_locked(self, key: str) -> bool:
        """Return whether another process works at an account."""
        lock = self.lock_of(key)
        if lock is None or not lock.acquire():
            return lock is not None
        lock.release(None)
        return False

    def left_by_others(self, key: str) -> LockNote | None:
        """Return what the last process that worked at an account left."""
        lock = self.lock_of(key)
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
        if key is None:
            return (yield from begin(Start()))
        settings: Any = platform._runner.settings  # noqa: SLF001 - it is ours
        deadline = deadline.shorten(settings.total_timeout, self.clock.now())
        with self._claimed(key, request) as start:
            attempt: AttemptT | None = yield from self._found(platform, key, request, start, deadline)
            if attempt is None:
                attempt = yield from begin(start)
            start.note = LockNote(token=attempt.token)
            return attempt

    @contextlib.contextmanager
    def _claimed(self, key: str, request: str) -> Iterator[Start]:
        """Keep an account, or a login, for one start."""
        start = Start()
        with self._record(key) as record:
            if record.is_being_started:
                raise errors.AttemptInProgress(_shown(key), None)
            if attempts := record.open_attempts():
                raise errors.AttemptInProgress(_shown(key), attempts[0])
            if _is_login(key) and record.doubtful_since is not None:
                record.doubtful_since = None
                raise errors.OutcomeUnknown(request, None)
            lock = self.lock_of(key)
            if lock is not None and not lock.acquire():
                raise errors.AttemptInProgress(key, None, elsewhere=True)
            record.is_being_started = True
        try:
            yield start
        except errors.OutcomeUnknown as error:
            # Of a login this was the telling.
            start.is_on_its_way = error.error is not None and not _is_login(key)
            raise
        finally:
            with self._record(key) as record:
                record.is_being_started = False
                if start.is_on_its_way:
                    record.doubtful_since = self.clock.now()
            note = LockNote(is_doubtful=True) if start.is_on_its_way else start.note
            if lock is not None:
                lock.release(None if note is None else str(note))

    def _found(self, platform: Any, key: str, request: str, start: Start, deadline: Deadline) -> Steps[Any]:
        """Return the attempt that a start was that nobody saw the end of; raises where one is open that others have started."""
        note = self.left_by_others(key)
        ticket = None if note is None else _ticket_in(note, key)
        if ticket is not None:
            attempt = platform._resumed(ticket)  # noqa: SLF001 - it is ours
            if platform._polls_account:  # noqa: SLF001
                # What an account shows otherwise may be of another time, and right after a start of the time before it.
                status = yield from platform._look(key, Conditions(is_of_signin=True, deadline=deadline))  # noqa: SLF001
                is_open = is_at_work(status) or attempt._core.age() < self.polling.settle  # noqa: SLF001
            else:
                with contextlib.suppress(errors.NotFound):
                    yield from attempt._exchange(Poll(), deadline)  # noqa: SLF001
                is_open = attempt.is_open
            if is_open:
                raise errors.AttemptInProgress(key, attempt, elsewhere=True)
        with self._record(key) as record:
            if note is not None and note.is_doubtful:
                # When that was is not known.
                record.doubtful_since = self.clock.now() if record.doubtful_since is None else record.doubtful_since
            since = record.doubtful_since
        if since is None:
            return None
        # It may still be on its way to the provider.
        settled = since + self.polling.settle
        if settled >= deadline.end:
            raise errors.OutcomeUnknown(request, None)
        yield from self.pause_until(settled)
        try:
            status = yield from self.look(platform, key, deadline)
        except errors.APIError:
            # There is nothing to be seen, and there will not be: it is told once.
            self.trust(key)
            start.note = LockNote()
            raise errors.OutcomeUnknown(request, None) from None
        attempt = platform._attempt_at_work(key) if status is not None and is_at_work(status) else None  # noqa: SLF001
        if attempt is None and (status is None or is_at_work(status)):
            raise errors.OutcomeUnknown(request, None)
        self.trust(key)
        start.note = LockNote()
        return attempt

    def is_doubtful(self, key: str) -> bool:
        """Return whether nobody has seen what became of the last start for an account."""
        with self._record(key) as record:
            return record.doubtful_since is not None

    def trust(self, key: str, since: float = float("inf")) -> None:
        """Consider it known what became of the last start for an account: somebody has looked, at that time of the clock."""
        with self._record(key) as record:
            doubt = record.doubtful_since
            if since < float("inf") and (doubt is None or since < doubt + self.polling.settle):
                return
            record.doubtful_since = None
        note, lock = self.left_by_others(key), self.lock_of(key)
        if note is not None and note.is_doubtful and lock is not None and lock.acquire():
            lock.release(str(LockNote()))

    def pause_until(self, end: float) -> Steps[None]:
        """Let time pass until then."""
        left = end - self.clock.now()
        if left > 0:
            yield Sleep(left)

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

    def flight(self, kind: Kind, key: str) -> Flight | None:
        """Return what is done, or was done last, for all who need an account."""
        # Asked by every call: of most accounts nothing is known, and nothing is to be kept.
        self._forget_parent()
        record = self._records.get(key)
        return None if record is None else record.flights.get(kind)

    def board(self, kind: Kind, key: str, since: float) -> tuple[Flight, bool]:
        """Return the flight for an account, and whether it is the caller's to make: none is of use to a call made at `since`."""
        with self._record(key) as record:
            flight = record.flights.get(kind)
            if flight is not None and flight.is_of_use(since):
                return flight, False
            flight = record.flights[kind] = Flight()
            return flight, True

    def land(self, flight: Flight, outcome: Any) -> None:
        """End a flight; everyone who waits for it goes on."""
        with self._lock:
            if flight.ended is None:
                flight.ended = self.clock.now()
                flight.outcome.set_result(outcome)

    def next_face_check(self, key: str) -> float:
        """Return when the next one may be asked for, by the clock: at any time, or a day after the first of those that were."""
        past = self._face_checks(key)
        return float("-inf") if len(past) < _MOST_FACE_CHECKS else past[0] + _DAY

    def limit_face_checks(self, key: str, on_challenge: Callable[[Challenge], Any]) -> Callable[[Challenge], Any]:
        """Return a function that answers challenges as that one, for which a third face check in a day is an error.

        The provider allows about three a day, and the last is left to a person's decision.
        """

        def ask(challenge: Challenge) -> Any:
            if isinstance(challenge, FaceCheck):
                past = self._face_checks(key)
                if len(past) >= _MOST_FACE_CHECKS:
                    told = f"{key}: a third face check in a day; the creator has to be asked before another one"
                    raise errors.FaceCheckLimit(told)
                past.append(self.clock.now())
            return on_challenge(challenge)

        return ask

    def _face_checks(self, key: str) -> deque[float]:
        now = self.clock.now()
        with self._record(key) as record:
            while record.face_checks and now - record.face_checks[0] >= _DAY:
                record.face_checks.popleft()
            return record.face_checks


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
