"""Handle once what arrives twice: the keys of deliveries, in memory or in a file."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from fanscribe._webhooks.events import Event
from fanscribe.errors import InvalidInput

_logger = logging.getLogger("fanscribe")

REMEMBERED: Final = 10_000
# "fanw" in ASCII: distinguishes a file of keys from any other database.
_APPLICATION_ID: Final = 0x66616E77
_CREATE_TABLE: Final = """
    CREATE TABLE {}delivery (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, is_done INTEGER NOT NULL DEFAULT 0) STRICT
"""
# Seconds to wait for another process that uses the same file; the provider waits for ten.
_FILE_TIMEOUT: Final = 1.0


class Deduplicator:
    """Remembers the keys of deliveries, so that an event is handled once, however often it arrives. Threads may share one.

    `accept` each event, acknowledge it, and handle it under `handling`. The provider does not repeat what was acknowledged, but a person
    can; then it is accepted again if its handling failed, or the process died in the middle of it.

    Args:
        path: a file for the keys, which the processes of a machine may share, and which outlives them; or an SQLite connection of yours
            in autocommit mode (`isolation_level=None`), in which they get a table; None for this process alone.
        size: the number of keys to remember, 1 or more; the oldest are forgotten first.
        lock: what guards your connection, if threads share it.

    Raises:
        InvalidInput: an argument is invalid, or the file cannot be used.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | sqlite3.Connection | None = None,
        *,
        size: int = REMEMBERED,
        lock: contextlib.AbstractContextManager[Any] | None = None,
    ) -> None:
        if not isinstance(size, int) or isinstance(size, bool) or size < 1:
            raise InvalidInput(f"size must be an integer of at least 1, got {size!r}")
        self._size, self._lock, self._is_busy = size, lock or threading.Lock(), False
        # The keys of the events that this process has accepted, and not handled to the end.
        self._open: dict[str | None, None] = {}
        self._is_own = not isinstance(path, sqlite3.Connection)
        if isinstance(path, sqlite3.Connection):
            if path.isolation_level is not None:
                raise InvalidInput("the connection of a Deduplicator must be in autocommit mode: isolation_level=None")
            self._file = path
            try:
                self._file.execute(_CREATE_TABLE.format("IF NOT EXISTS "))
            except sqlite3.Error as error:
                raise InvalidInput(f"the connection of a Deduplicator cannot be used: {error}") from None
            return
        place = ":memory:" if path is None else Path(path)
        try:
            if path is not None:
                # Readable only by its owner, as are the files that SQLite adds to it.
                os.close(os.open(place, os.O_RDWR | os.O_CREAT, 0o600))
            self._file = sqlite3.connect(place, timeout=_FILE_TIMEOUT, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise InvalidInput(f"file of keys {path}: cannot be opened: {error}") from None
        # For those that are never closed, as a module's; Python complains about a file that is left open.
        weakref.finalize(self, self._file.close)
        try:
            is_usable = self._prepare()
        except sqlite3.Error as error:
            raise InvalidInput(f"file of keys {path}: cannot be used: {error}") from None
        if not is_usable:
            raise InvalidInput(f"file of keys {path}: another kind of database")

    def _prepare(self) -> bool:
        """Create the table in a new file; return whether the file is one of keys."""
        run = self._file.execute
        run("BEGIN IMMEDIATE")
        if not run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            run(_CREATE_TABLE.format(""))
            run(f"PRAGMA application_id = {_APPLICATION_ID}")
        run("COMMIT")
        if run("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
            return False
        # A process that is killed loses no key by these; only a power failure may.
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")
        return True

    def accept(self, event: Event) -> bool:
        """Return whether an event is to be handled: the first time that its key is seen, and always if it is ephemeral or has no key.

        One that an earlier process has not handled to the end is accepted again if a person has repeated its delivery
        (`redelivery_of`). If the key cannot be written to the file, the event counts as new: it may be handled twice, and is not lost.
        """
        if event.key is None or event.is_ephemeral:
            return True
        try:
            is_new = self._run("INSERT OR IGNORE INTO delivery (key) VALUES (?)", event.key) == 1
            if not is_new and event.redelivery_of is not None and event.key not in self._open:
                is_new = self._run("UPDATE delivery SET is_done = 0 WHERE key = ? AND NOT is_done", event.key) == 1
            self._run("DELETE FROM delivery WHERE number <= (SELECT max(number) FROM delivery) - ?", self._size)
        except sqlite3.Error as error:
            _logger.warning("the key of a webhook cannot be remembered: %s", error)
            return True
        if is_new:
            with self._lock:
                self._open[event.key] = None
                if len(self._open) > self._size:
                    del self._open[next(iter(self._open))]
        return is_new

    @contextlib.contextmanager
    def handling(self, event: Event) -> Iterator[None]:
        """Remember at the end of this context that an event was handled; forget its key if that failed."""
        try:
            yield
        except BaseException:
            self.forget(event)
            raise
        with contextlib.suppress(sqlite3.Error):
            self._run("UPDATE delivery SET is_done = 1 WHERE key = ?", event.key)
        self._close(event)

    def forget(self, event: Event) -> None:
        """Forget the key of an event that could not be handled, so that another delivery of it is."""
        with contextlib.suppress(sqlite3.Error):
            self._run("DELETE FROM delivery WHERE key = ?", event.key)
        self._close(event)

    def _close(self, event: Event) -> None:
        with self._lock:
            self._open.pop(event.key, None)

    def _run(self, statement: str, value: object) -> int:
        """Execute a statement; return how many rows it has changed.

        While another process keeps the file, only the first statement waits for it: the provider's ten seconds are for all deliveries.
        """
        with self._lock:
            if self._is_busy:
                self._file.execute("PRAGMA busy_timeout = 0")
            try:
                changed = self._file.execute(statement, (value,)).rowcount
            except sqlite3.OperationalError:
                self._is_busy = True
                raise
            if self._is_busy:
                self._is_busy = False
                self._file.execute(f"PRAGMA busy_timeout = {round(_FILE_TIMEOUT * 1000)}")
            return changed

    def close(self) -> None:
        """Close the file; a connection of yours stays open."""
        with self._lock:
            if self._is_own:
                self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
