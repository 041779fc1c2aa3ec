"""Locks that let one process at a time sign in an account, with a note from the last holder."""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeAlias
from uuid import uuid4

import attrs

from fanscribe._core.arguments import describe
from fanscribe.errors import InvalidInput, LockFailed, MissingDependency

_logger = logging.getLogger("fanscribe")


class AccountLock(Protocol):
    """A lock of one account, shared between processes. Its methods never wait."""

    def acquire(self) -> bool:
        """Acquire the lock if it is free; return whether it was."""
        ...

    def release(self, outcome: str | None) -> None:
        """Release the lock. `outcome` replaces the text that `outcome()` returns, unless it is None.

        An error is logged, and the lock is not released again: one that lives elsewhere should expire by itself.
        """
        ...

    def outcome(self) -> str | None:
        """Return the text that the last holder left."""
        ...


Locks: TypeAlias = Callable[[str], AccountLock]
"""Creates the lock of an account, by its id."""


@attrs.frozen
class LockNote:
    """The note of the last holder of a lock.

    Attributes:
        token: resumes the attempt that it left open; None if it has ended.
        why: the reason why that failed; None if it did not, or that is unknown.
        is_doubtful: whether a start was interrupted, or its response lost.
        id: distinguishes two notes.
    """

    token: str | None = None
    why: str | None = None
    is_doubtful: bool = False
    id: str = attrs.field(factory=lambda: uuid4().hex)

    def __str__(self) -> str:
        return json.dumps(attrs.asdict(self))

    @classmethod
    def read(cls, text: str) -> LockNote:
        """Parse a note; an unreadable one is empty."""
        try:
            fields = json.loads(text)
            token, why = (each if isinstance(each := fields.get(name), str) else None for name in ("token", "why"))
            return cls(token, why, fields.get("is_doubtful") is True, str(fields.get("id")))
        except (ValueError, AttributeError, RecursionError):
            return cls(id="")


@contextlib.contextmanager
def lock_errors() -> Iterator[None]:
    """Raise `LockFailed` in place of any error of a lock of the user's."""
    try:
        yield
    except LockFailed:
        raise
    except Exception as error:
        raise LockFailed(f"the lock raised {type(error).__name__}") from error


def acquire_lock(lock: AccountLock | None) -> bool:
    """Acquire a lock, if there is one; release it if that is interrupted, since it may be held by then."""
    if lock is None:
        return True
    with lock_errors():
        try:
            return lock.acquire()
        except BaseException:
            release_lock(lock, None)
            raise


def release_lock(lock: AccountLock, note: LockNote | None) -> None:
    """Release a lock; a failure is only logged, since the work under the lock is done."""
    try:
        lock.release(None if note is None else str(note))
    except Exception as error:  # noqa: BLE001 - it may be a lock of the user's
        _logger.warning("a lock could not be released: %s", type(error).__name__)


class FileLock:
    """A lock file in a folder of one machine; the OS releases a dead process's lock."""

    def __init__(self, folder: Path, account: str) -> None:
        import filelock

        self._timeout: type[Exception] = filelock.Timeout
        self._lock: Any = filelock.FileLock(folder / f"{account}.lock", thread_local=False)
        self._outcome = folder / f"{account}.outcome"

    def acquire(self) -> bool:
        """Acquire the lock if it is free; raise `LockFailed` if that is impossible."""
        try:
            self._lock.acquire(blocking=False)
        except self._timeout:
            return False
        except OSError as error:
            raise LockFailed(f"{self._lock.lock_file}: {error.strerror or type(error).__name__}") from None
        return True

    def release(self, outcome: str | None) -> None:
        """Release the lock, and write the outcome next to it."""
        if outcome is not None:
            with contextlib.suppress(OSError):
                fresh = self._outcome.with_suffix(f".{os.getpid()}")
                fresh.write_text(outcome)
                fresh.replace(self._outcome)
        with contextlib.suppress(OSError):
            self._lock.release()

    def outcome(self) -> str | None:
        """Return the text that the last holder left."""
        try:
            return self._outcome.read_text()
        except (OSError, ValueError):
            return None


def resolve_locks(locks: Locks | str | os.PathLike[str] | None) -> Locks | None:
    """Return the function that creates locks, for a path that of a folder; raise `InvalidInput` for anything else."""
    if locks is None or callable(locks):
        return locks
    if not isinstance(locks, str | os.PathLike):
        raise InvalidInput(
            f"locks must be a folder or a function that returns the lock of an account, got {describe(locks)}"
        )
    try:
        import filelock  # noqa: F401 - missing, it is missed before anything is sent
    except ImportError:
        raise MissingDependency("locks in a folder need filelock: pip install 'fanscribe[locks]'") from None
    folder = Path(locks)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except (OSError, ValueError) as error:
        raise InvalidInput(f"locks: {str(folder)!a}: {getattr(error, 'strerror', None) or error}") from None
    return lambda account: FileLock(folder, account)
