"""What was done for each job, written before and after: a process may be killed at any point, and the next one knows where it was."""

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

from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Job, Outcome, State

PLANNED: Final = "planned"
STARTING: Final = "starting"
# "fans" in ASCII: tells a journal from any other database.
_APPLICATION: Final = 0x66616E73
_VERSION: Final = 1
_TABLE: Final = """
CREATE TABLE job (
    key TEXT PRIMARY KEY, method TEXT NOT NULL, state TEXT NOT NULL, account_id TEXT, token TEXT, why TEXT, at TEXT NOT NULL
) STRICT
"""


@attrs.frozen
class Entry:
    """What a journal says of one job.

    Attributes:
        state: "planned"; "starting" from before the request until its answer; then a `State`.
        at: when that was written, by the clock of the machine that wrote it.
    """

    key: str
    method: str
    state: str
    account_id: str | None
    token: str | None
    why: str | None
    at: datetime

    @property
    def may_begin(self) -> bool:
        """Whether nothing was sent for it, or nothing of it taken."""
        return self.state in (PLANNED, State.NOT_STARTED)

    @property
    def is_unfinished(self) -> bool:
        """Whether its attempt is open, or nobody knows whether there is one."""
        return self.state in (STARTING, State.OPEN, State.UNKNOWN)


class Journal:
    """A journal in a file of its own, readable by its owner alone (0600). It holds ids, states and resume tokens, and no secret.

    One process at a time has it. Every line is on the disk before what it announces is done.

    Args:
        path: a file, which is made if it is not there.

    Raises:
        InvalidInput: the file is not a journal, is of another version, cannot be opened, or another process is at work with it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._lock = threading.Lock()
        try:
            # SQLite gives the files that it makes beside this one the same permissions.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._file = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise InvalidInput(f"the journal {self.path} cannot be opened: {error}") from None
        try:
            self._prepare()
        except sqlite3.Error as error:
            self._file.close()
            busy = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
            told = "another process is at work with it" if busy else f"it is not a journal ({error})"
            raise InvalidInput(f"the journal {self.path}: {told}") from None
        except InvalidInput:
            self._file.close()
            raise

    def _prepare(self) -> None:
        run = self._file.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("BEGIN EXCLUSIVE")
        application, version = (run(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
        is_new = not application and not run("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not is_new and (application, version) != (_APPLICATION, _VERSION):
            run("ROLLBACK")
            what = f"of version {version}" if application == _APPLICATION else "another kind of database"
            raise InvalidInput(f"the journal {self.path}: it is {what}; this release reads version {_VERSION}")
        if is_new:
            run(_TABLE)
            run(f"PRAGMA application_id = {_APPLICATION}")
            run(f"PRAGMA user_version = {_VERSION}")
        run("COMMIT")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")

    def entries(self) -> Mapping[str, Entry]:
        """What it says, by the key of the job."""
        with self._lock:
            rows = self._file.execute("SELECT key, method, state, account_id, token, why, at FROM job").fetchall()
        return {row[0]: _entry(*row) for row in rows}

    def planned(self, jobs: Sequence[Job]) -> Mapping[str, Entry]:
        """Take in the jobs of a run; what is known of them from earlier ones.

        Raises:
            InvalidInput: a job was begun with another way to sign in.
        """
        known = self.entries()
        for job in jobs:
            entry = known.get(job.key)
            if entry and entry.method != job.method and not entry.may_begin:
                told = f"{entry.state} with {entry.method} on {entry.at:%Y-%m-%d}, and the plan says {job.method} now"
                raise InvalidInput(f"the journal {self.path}: {job.key} is {told}; begin a new journal for a new plan")
        with self._writing() as run:
            for job in jobs:
                entry = known.get(job.key)
                if entry is None or entry.may_begin:
                    fields = (job.key, job.method, PLANNED, _now())
                    run("INSERT OR REPLACE INTO job (key, method, state, at) VALUES (?, ?, ?, ?)", fields)
        return known

    def starting(self, job: Job) -> None:
        """The request that starts it is about to be sent."""
        self._write(job, STARTING)

    def not_sent(self, job: Job) -> None:
        """Nothing was sent after all."""
        self._write(job, PLANNED)

    def started(self, job: Job, token: str) -> None:
        """The provider is at work."""
        self._write(job, State.OPEN, token=token)

    def ended(self, outcome: Outcome) -> None:
        """What came of it."""
        found = outcome.account_id, outcome.token, outcome.why
        self._write(outcome.job, outcome.state, *found)

    def _write(
        self, job: Job, state: str, account_id: str | None = None, token: str | None = None, why: str | None = None
    ) -> None:
        with self._writing() as run:
            run(
                "UPDATE job SET method = ?, state = ?, account_id = ?, token = ?, why = ?, at = ? WHERE key = ?",
                (job.method, str(state), account_id, token, why, _now(), job.key),
            )

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Any]:
        with self._lock, self._file:
            self._file.execute("BEGIN IMMEDIATE")
            yield self._file.execute

    def close(self) -> None:
        """Close the file, so that another process can have it."""
        with self._lock:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _entry(*row: Any) -> Entry:
    *facts, at = row
    return Entry(*facts, at=datetime.fromisoformat(at))  # type: ignore[misc] # as many as were selected


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
