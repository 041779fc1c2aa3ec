"""Which attempts of one client are open: there is never a second one for an account while one is known to be."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

import attrs

from fanscribe import errors
from fanscribe.locks import AccountLock, Locks
from fanscribe.status import Authenticated

# Any kind of attempt; this room of the house stands below them.
HandleT = TypeVar("HandleT", bound=Any)
_SWEEP: int = 64


@attrs.define
class Start:
    """A start that is being made.

    Attributes:
        is_on_its_way: from before it is sent until it is known what became of it.
        lock: keeps other processes from starting one, until somebody takes it over.
    """

    is_on_its_way: bool = False
    lock: AccountLock | None = None


class OpenAttempts(Generic[HandleT]):
    """The attempts of one platform, by what each is for: the id of an account, or the login of one that is being connected."""

    def __init__(self, locks: Locks | None = None) -> None:
        self._locks = locks
        self._known: dict[str, list[HandleT]] = {}
        self._being_started: set[str] = set()
        self._in_doubt: set[str] = set()
        self._lock = threading.Lock()
        self._sweep_at = _SWEEP

    @contextlib.contextmanager
    def starting(self, what: str | None, request: str) -> Iterator[Start]:
        """Keep an account, or a login, for one start.

        Raises:
            AttemptInProgress: an attempt for it is open, or being started this moment.
            OutcomeUnknown: an earlier start was interrupted, and nobody has looked at the account since. Of a login there is nothing to
                look at by name: it is told once.
        """
        start = Start()
        if what is None:
            yield start
            return
        with self._lock:
            if what in self._being_started:
                raise errors.AttemptInProgress(_shown(what), None)
            if attempt := self._open(what):
                raise errors.AttemptInProgress(_shown(what), attempt)
            if what in self._in_doubt:
                self._in_doubt -= {what} if _shown(what) is None else set()
                raise errors.OutcomeUnknown(request, None)
            start.lock = self._locked(what)
            self._being_started.add(what)
        try:
            yield start
        finally:
            if start.lock is not None:
                start.lock.release(None)
            with self._lock:
                self._being_started.discard(what)
                if start.is_on_its_way:
                    self._in_doubt.add(what)

    def _locked(self, what: str) -> AccountLock | None:
        """The lock of an account; a login has none, as it is not known yet whose it is."""
        if self._locks is None or _shown(what) is None:
            return None
        lock = self._locks(what)
        if not lock.acquire():
            raise errors.AttemptInProgress(what, None, elsewhere=True)
        return lock

    def open_for(self, account_id: str) -> list[HandleT]:
        """The attempts for an account that may still be in progress."""
        with self._lock:
            return list(self._still(account_id))

    def added(self, attempt: HandleT, *names: str | None, anew: bool = False) -> HandleT:
        """Remember an attempt under each of its names; one that was started `anew` takes the place of those before it."""
        with self._lock:
            if len(self._known) >= self._sweep_at:
                self._known = {name: known for name in self._known if (known := self._still(name))}
                self._sweep_at = max(_SWEEP, 2 * len(self._known))
            for name in filter(None, names):
                earlier = self._still(name)
                if anew:
                    for each in earlier:
                        each.forget()
                self._known[name] = [*([] if anew else earlier), attempt]
        return attempt

    def known(self, name: str | None, is_it: Callable[[HandleT], bool]) -> HandleT | None:
        """The open attempt that is the one looked for."""
        with self._lock:
            return next((each for each in self._still(name or "") if is_it(each)), None)

    def looked_at(self, what: str) -> None:
        """Somebody has looked at the account: an interrupted start is theirs to judge."""
        with self._lock:
            self._in_doubt.discard(what)

    def _open(self, name: str) -> HandleT | None:
        return next(iter(self._still(name)), None)

    def _still(self, name: str) -> list[HandleT]:
        """The attempts that may still be in progress: none of those from before one that succeeded is."""
        known = self._known.get(name, [])
        done = [each.started_at for each in known if isinstance(each.last_status, Authenticated)]
        return [each for each in known if each.is_open and not any(each.started_at <= at for at in done)]


def login(name: str | None) -> str | None:
    """What an account that is being connected is known by until it has an id."""
    return None if name is None else f"login {name.strip().casefold()}"


def _shown(what: str) -> str | None:
    """A login is an address, and is not repeated."""
    return None if what.startswith("login ") else what
