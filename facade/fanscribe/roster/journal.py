"""The journal of a rotation, written before and after each step, so that a killed process can be continued."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import attrs

from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.resume import parse_token
from fanscribe.errors import InvalidInput, InvalidToken, JournalFailed
from fanscribe.roster.jobs import Job, JobResult, JobState

PLANNED: Final = "planned"
STARTING: Final = "starting"
# "fans" in ASCII: tells a journal from any other database.
_APPLICATION_ID: Final = 0x66616E73
_VERSION: Final = 2
# Errors of SQLite that are about the disk, and not about what is in the file.
_DISK_ERRORS: Final = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
_STATES: Final = frozenset({PLANNED, STARTING, *JobState})
_TABLE: Final = """
CREATE TABLE job (
    key TEXT PRIMARY KEY, method TEXT NOT NULL, state TEXT NOT NULL, account_id TEXT, token TEXT, why TEXT, at TEXT NOT NULL
) STRICT
"""


@attrs.frozen
class JournalEntry:
    """The journal's entry for a job.

    Attributes:
        state: "planned"; "starting" from before the request until its response; then a `JobState`.
        at: when the entry was written, by that machine's clock.
    """

    key: str
    method: str
    state: str
    account_id: str | None
    token: str | None
    why: str | None
    at: datetime

    @property
    def may_start(self) -> bool:
        """True if nothing was sent, or the provider rejected it."""
        return self.state in (PLANNED, JobState.NOT_STARTED)

    @property
    def is_unfinished(self) -> bool:
        """True if its attempt is open, or may be."""
        return self.state in (STARTING, JobState.OPEN, JobState.UNKNOWN)


class Journal:
    """A journal file, readable only by its owner (0600). It holds ids, states and resume tokens, and no secret.

    Only one process can open it at a time. Entries are flushed to disk before the step that they announce.

    Args:
        path: the file, which is created if it does not exist.

    Raises:
        InvalidInput: the file is not a journal, is damaged, has another version, cannot be opened, or is open in another process.
        JournalFailed: it cannot be written, here or later: the disk is full.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._lock = threading.Lock()
        try:
            # SQLite gives its WAL files the same permissions.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._file = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise InvalidInput(f"journal {self.path}: cannot be opened: {error}") from None
        try:
            self._prepare()
        except sqlite3.Error as error:
            self._file.close()
            raise self._describe_error(error) from None
        except InvalidInput:
            self._file.close()
            raise

    def _describe_error(self, error: sqlite3.Error) -> InvalidInput | JournalFailed:
        # The low byte is the kind; the rest says more.
        kind = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        if kind in _DISK_ERRORS:
            return JournalFailed(f"journal {self.path}: cannot be written ({error}); nothing more is started")
        if kind == sqlite3.SQLITE_BUSY:
            return InvalidInput(f"journal {self.path}: open in another process")
        if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            return InvalidInput(f"journal {self.path}: cannot be written ({error}); it needs a folder that is writable")
        return InvalidInput(f"journal {self.path}: not a journal, or damaged ({error})")

    def _prepare(self) -> None:
        run = self._file.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("BEGIN EXCLUSIVE")
        application, version = (run(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
        is_new = not application and not run("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not is_new and (application, version) != (_APPLICATION_ID, _VERSION):
            run("ROLLBACK")
            kind = f"version {version}" if application == _APPLICATION_ID else "another kind of database"
            raise InvalidInput(f"journal {self.path}: {kind}; this release reads version {_VERSION}")
        if is_new:
            run(_TABLE)
            run(f"PRAGMA application_id = {_APPLICATION_ID}")
            run(f"PRAGMA user_version = {_VERSION}")
        run("COMMIT")
        if (damage := run("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise InvalidInput(f"journal {self.path}: damaged ({' '.join(str(damage).split())})")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        self.entries()
        # Writes, so that what cannot be written is known before anything is sent.
        run(f"PRAGMA user_version = {_VERSION}")

    def entries(self) -> Mapping[str, JournalEntry]:
        """Return its entries, by the key of the job; raises `InvalidInput` if one is damaged."""
        try:
            with self._lock:
                rows = self._file.execute("SELECT key, method, state, account_id, token, why, at FROM job").fetchall()
        except sqlite3.Error as error:
            raise self._describe_error(error) from None
        return {row[0]: self._read_entry(*row) for row in rows}

    def _read_entry(self, key: str, method: str, state: str, *columns: Any) -> JournalEntry:
        account_id, token, why, at = columns
        try:
            entry = JournalEntry(key, method, state, account_id, token, why, datetime.fromisoformat(at))
            is_valid = state in _STATES and entry.at.tzinfo is not None and _is_token_of(token, key)
        except (ValueError, InvalidToken):
            is_valid = False
        if not is_valid:
            raise InvalidInput(f"journal {self.path}: damaged: the entry of {key} has an invalid state, time or token")
        return entry

    def register(self, jobs: Sequence[Job], *, retry_failed: bool = False) -> Mapping[str, JournalEntry]:
        """Add the jobs of a run; return the entries of earlier runs.

        Args:
            retry_failed: whether failed jobs are started again, by any sign-in method.

        Raises:
            InvalidInput: a job was started with another sign-in method.
            JournalFailed: nothing can be written.
        """
        known = self.entries()
        for job in jobs:
            entry = known.get(job.key)
            is_retried = retry_failed and entry is not None and entry.state == JobState.FAILED
            if entry and entry.method != job.method and not (entry.may_start or is_retried):
                earlier = f"{entry.state} with {entry.method} since {entry.at:%Y-%m-%d}"
                raise InvalidInput(
                    f"journal {self.path}: {job.key} is {earlier}, but the plan says {job.method}; "
                    "use a new journal for a new plan"
                )
        with self._transaction() as run:
            for job in jobs:
                entry = known.get(job.key)
                if entry is None or entry.may_start:
                    fields = (job.key, job.method, PLANNED, _utc_now())
                    run("INSERT OR REPLACE INTO job (key, method, state, at) VALUES (?, ?, ?, ?)", fields)
        return known

    def record_starting(self, job: Job) -> None:
        """Record that its start request is about to be sent."""
        self._update(job, STARTING)

    def record_not_sent(self, job: Job) -> None:
        """Record that nothing was sent after all."""
        self._update(job, PLANNED)

    def record_started(self, job: Job, token: str) -> None:
        """Record its open attempt."""
        self._update(job, JobState.OPEN, token=token)

    def record_result(self, result: JobResult) -> None:
        """Record the result of a job."""
        self._update(result.job, result.state, result.account_id, result.token, result.why)

    def _update(
        self, job: Job, state: str, account_id: str | None = None, token: str | None = None, why: str | None = None
    ) -> None:
        with self._transaction() as run:
            run(
                "UPDATE job SET method = ?, state = ?, account_id = ?, token = ?, why = ?, at = ? WHERE key = ?",
                (job.method, str(state), account_id, token, why, _utc_now(), job.key),
            )

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Any]:
        try:
            with self._lock, self._file:
                self._file.execute("BEGIN IMMEDIATE")
                yield self._file.execute
        except sqlite3.Error as error:
            raise JournalFailed(f"journal {self.path}: cannot be written ({error}); nothing more is started") from None

    def close(self) -> None:
        """Close the file, so that another process can open it."""
        with self._lock:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _utc_now() -> str:
    # Finer than a second: the times of files are compared with it.
    return datetime.now(UTC).isoformat(timespec="microseconds")


def _is_token_of(token: str | None, key: str) -> bool:
    """Return whether a token, if there is one, may continue the attempt of a job; raises `InvalidToken`."""
    if token is None:
        return True
    account = parse_token(token).account_id
    is_account = any(is_id(form, key) for form in ACCOUNT_IDS.values())
    return account is None or not is_account or account == key
