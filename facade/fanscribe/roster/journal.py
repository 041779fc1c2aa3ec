"""Journals of rotations and watches, written before and after each step, so that a killed process can be continued."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Final, Self, TypeAlias

import attrs

from fanscribe import webhooks
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.resume import parse_token
from fanscribe.errors import InvalidInput, InvalidToken, JournalFailed
from fanscribe.roster.jobs import Job, JobResult, JobState

PLANNED: Final = "planned"
STARTING: Final = "starting"
_VERSION: Final = 2
# Errors of SQLite that are about the disk, and not about what is in the file.
_DISK_ERRORS: Final = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
_STATES: Final = frozenset({PLANNED, STARTING, *JobState})
_Statement: TypeAlias = tuple[str, tuple[Any, ...]]
_TABLE: Final = """
CREATE TABLE job (
    key TEXT PRIMARY KEY, method TEXT NOT NULL, state TEXT NOT NULL, account_id TEXT, token TEXT, why TEXT, at TEXT NOT NULL
) STRICT
"""
_INSERT: Final = (
    "INSERT OR REPLACE INTO job (key, method, state, account_id, token, why, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_WATCHED_TABLE: Final = """
CREATE TABLE watched (
    account_id TEXT PRIMARY KEY, tries INTEGER NOT NULL, not_before TEXT, is_reported INTEGER NOT NULL,
    question TEXT, is_answered INTEGER NOT NULL, face_checks TEXT NOT NULL
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

    Only one process can open it at a time. Entries are flushed to disk before the step that they announce. A thread writes them: those of
    jobs that run at the same time share one commit. Each `record_…` returns a future that is done once its entry is on disk, and that
    raises `JournalFailed` if it cannot be written.

    Args:
        path: the file, which is created if it does not exist.

    Raises:
        InvalidInput: the file is not a journal, is damaged, has another version, cannot be opened, is open in another process, or is in a
            folder in which others may replace it.
        JournalFailed: it cannot be written, here or later: the disk is full.
    """

    # "fans" in ASCII: distinguishes a journal from any other database.
    _application_id: ClassVar[int] = 0x66616E73
    _tables: ClassVar[tuple[str, ...]] = (_TABLE,)

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._lock = threading.Lock()
        self._statements: list[_Statement] = []
        self._queue_lock = threading.Lock()
        self._next_commit: Future[None] | None = None
        # Its thread starts with the first entry, and Python does not end before it has written the last.
        self._writer = ThreadPoolExecutor(1, "fanscribe-journal")
        try:
            _create_private(self.path)
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
            return self._describe_write(error)
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
        if not is_new and (application, version) != (self._application_id, _VERSION):
            run("ROLLBACK")
            kind = f"version {version}" if application == self._application_id else "another kind of database"
            raise InvalidInput(f"journal {self.path}: {kind}; this release reads version {_VERSION}")
        if is_new:
            for table in self._tables:
                run(table)
            run(f"PRAGMA application_id = {self._application_id}")
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
        with self._reading() as run:
            rows = run("SELECT key, method, state, account_id, token, why, at FROM job").fetchall()
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

    def plan_version(self) -> str | None:
        """Return the version of the plan that the last run was of, None if it was not recorded; raises `InvalidInput` if it is damaged."""
        with self._reading() as run:
            if not run("SELECT 1 FROM sqlite_master WHERE name = 'plan'").fetchone():
                return None
            row = run("SELECT version FROM plan").fetchone()
        return None if row is None else str(row[0])

    def record_plan_version(self, version: str) -> None:
        """Record which version of a plan is run; raises `JournalFailed` if that is impossible."""
        create = "CREATE TABLE IF NOT EXISTS plan (version TEXT NOT NULL) STRICT"
        self._write((create, ()), ("DELETE FROM plan", ()), ("INSERT INTO plan VALUES (?)", (version,))).result()

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
        entries = [known.get(job.key) for job in jobs]
        new = [job for job, entry in zip(jobs, entries, strict=True) if entry is None or entry.may_start]
        self._write(*(_entry_of(job, PLANNED) for job in new)).result()
        return known

    def record_starting(self, job: Job) -> Future[None]:
        """Record that its start request is about to be sent."""
        return self._write(_entry_of(job, STARTING))

    def record_not_sent(self, job: Job) -> Future[None]:
        """Record that nothing was sent after all."""
        return self._write(_entry_of(job, PLANNED))

    def record_started(self, job: Job, token: str) -> Future[None]:
        """Record its open attempt."""
        return self._write(_entry_of(job, JobState.OPEN, token=token))

    def record_result(self, result: JobResult) -> Future[None]:
        """Record the result of a job."""
        return self._write(_entry_of(result.job, result.state, result.account_id, result.token, result.why))

    def _write(self, *statements: _Statement) -> Future[None]:
        """Let the next commit write this too, after everything before it; returns the future of that commit."""
        with self._queue_lock:
            if not self._statements:
                try:
                    self._next_commit = self._writer.submit(self._commit)
                except RuntimeError:
                    # The journal is closed, or Python is ending.
                    closed = Future[None]()
                    closed.set_exception(self._describe_write("it is closed"))
                    return closed
            self._statements += statements
            assert self._next_commit is not None
            return self._next_commit

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        """Yield what reads the file, once everything that was recorded is in it."""
        with self._queue_lock:
            pending = [] if self._next_commit is None else [self._next_commit]
        wait(pending)
        try:
            with self._lock:
                yield self._file.execute
        except sqlite3.Error as error:
            raise self._describe_error(error) from None

    def _commit(self) -> None:
        with self._queue_lock:
            statements, self._statements = self._statements, []
        try:
            with self._lock, self._file:
                self._file.execute("BEGIN IMMEDIATE")
                for statement in statements:
                    self._file.execute(*statement)
        except sqlite3.Error as error:
            raise self._describe_write(error) from None

    def _describe_write(self, why: object) -> JournalFailed:
        return JournalFailed(f"journal {self.path}: cannot be written ({why}); nothing more is started")

    def close(self) -> None:
        """Write what is left, and close the file, so that another process can open it."""
        self._writer.shutdown()
        with self._lock:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _entry_of(
    job: Job, state: str, account_id: str | None = None, token: str | None = None, why: str | None = None
) -> _Statement:
    return _INSERT, (job.key, job.method, str(state), account_id, token, why, _utc_now())


def _utc_now() -> str:
    # Finer than a second: the times of files are compared with it.
    return datetime.now(UTC).isoformat(timespec="microseconds")


def _is_token_of(token: str | None, key: str) -> bool:
    """Return whether a token, if there is one, may continue the attempt of a job; raises `InvalidToken`."""
    if token is None:
        return True
    parsed = parse_token(token)
    for platform, form in ACCOUNT_IDS.items():
        if is_id(form, key):
            return parsed.platform == platform and parsed.account_id in (None, key)
    return parsed.attempt_id == key or key.startswith(f"new {parsed.platform} account")


@attrs.define
class WatchedAccount:
    """The record that a watch has of an account.

    Attributes:
        tries: how often it was re-authenticated, or asked in vain, since it was last left alone for a day.
        not_before: when it may be re-authenticated again; None for at once.
        is_reported: whether that was reported.
        question: the last challenge that a person was asked, by the time at which its attempt was started.
        is_answered: whether a person has answered it.
        face_checks: when the creator was asked for the last ones.
    """

    tries: int = 0
    not_before: datetime | None = None
    is_reported: bool = False
    question: str | None = None
    is_answered: bool = False
    face_checks: list[datetime] = attrs.field(factory=list)


class WatchJournal(Journal):
    """A journal for `Roster.watch`: its open attempts, pauses, challenges and face checks, and the keys of webhooks.

    It is a file like that of `Journal`, and holds no secret either.
    """

    # "fank" in ASCII.
    _application_id = 0x66616E6B
    _tables = (_TABLE, _WATCHED_TABLE)

    def watched_accounts(self) -> dict[str, WatchedAccount]:
        """Return the records of an earlier watch, by the id of the account; raises `InvalidInput` if one is damaged."""
        with self._reading() as run:
            rows = run("SELECT * FROM watched").fetchall()
        try:
            return {
                account_id: WatchedAccount(
                    tries,
                    None if not_before is None else datetime.fromisoformat(not_before),
                    bool(is_reported),
                    question,
                    bool(is_answered),
                    [datetime.fromisoformat(each) for each in face_checks.split()],
                )
                for account_id, tries, not_before, is_reported, question, is_answered, face_checks in rows
            }
        except (ValueError, TypeError):
            raise InvalidInput(f"journal {self.path}: damaged: a watched account has an invalid time") from None

    def record_watched(self, account_id: str, record: WatchedAccount) -> Future[None]:
        """Record what is known of an account."""
        fields = (
            account_id,
            record.tries,
            None if record.not_before is None else record.not_before.isoformat(),
            int(record.is_reported),
            record.question,
            int(record.is_answered),
            " ".join(each.isoformat() for each in record.face_checks),
        )
        return self._write(("INSERT OR REPLACE INTO watched VALUES (?, ?, ?, ?, ?, ?, ?)", fields))

    def deduplicator(self) -> webhooks.Deduplicator:
        """Return a deduplicator whose keys are in this journal."""
        return webhooks.Deduplicator(self._file, lock=self._lock)


def _create_private(path: Path) -> None:
    """Create a file for its owner alone, or make it so; SQLite gives its WAL files the same permissions."""
    folder = path.parent.stat()
    if folder.st_mode & stat.S_IWOTH and not folder.st_mode & stat.S_ISVTX:
        raise InvalidInput(f"journal {path}: everyone may replace files in {path.parent}; use a folder of your own")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.fstat(descriptor).st_mode & 0o077 and hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)
