"""Files that only their owner can read, and input and output that do not block the event loop."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TextIO, TypeVar

from fanscribe.cli.streams import guarded_stdout
from fanscribe.errors import InvalidInput

T = TypeVar("T")


def open_private(path: Path, *, append: bool = False) -> TextIO:
    """Open a file for writing, created with permissions for its owner alone (0600); raise `OSError`."""
    mode = os.O_APPEND if append else os.O_TRUNC
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | mode, 0o600), "w", newline="", encoding="utf-8")


def check_files_differ(written: Mapping[str, Path | None], read: Iterable[tuple[str, Path | None]]) -> None:
    """Raise `InvalidInput` if a file that is written is given for another purpose, too: writing it would destroy the other."""
    found = dict[object, str]()
    for name, path in written.items():
        if path is not None and (first := found.setdefault(_identify(path), name)) != name:
            raise InvalidInput(f"{name} and {first} must be two files, got {path} for both")
    for name, path in read:
        if path is not None and (other := found.get(_identify(path))) is not None:
            raise InvalidInput(f"{name} and {other} must be two files, got {path} for both")


def _identify(path: Path) -> object:
    """Return what identifies a file by any of its names. Devices and pipes equal nothing: they hold nothing to destroy."""
    try:
        found = path.stat()
    except OSError:
        return path.resolve()
    except ValueError:
        # What is wrong with the path is said where it is opened.
        return object()
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else object()


async def call_in_thread(function: Callable[[], T]) -> T:
    """Call a function that blocks, in a thread that nothing waits for: not the event loop, and not the end of the process."""
    import asyncio

    loop, outcome = asyncio.get_running_loop(), asyncio.Future[T]()

    def finish(value: T | None, error: Exception | None) -> None:
        if not outcome.done():
            outcome.set_exception(error) if error else outcome.set_result(value)  # type: ignore[arg-type]

    def call() -> None:
        value, error = None, None
        try:
            value = function()
        except Exception as caught:  # noqa: BLE001 - it is raised where the value is awaited
            error = caught
        # A closed loop raises RuntimeError; nobody awaits the value there.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(finish, value, error)

    threading.Thread(target=call, name="fanscribe-blocking", daemon=True).start()
    return await outcome


async def print_text(text: str) -> None:
    """Print a text; a reader that stops reading stops nothing else."""

    def write() -> None:
        # Not through sys.stdout, whose lock would be held while the reader is waited for.
        left = text.encode(sys.stdout.encoding, "backslashreplace")
        try:
            while left:
                left = left[os.write(sys.stdout.fileno(), left) :]
        except OSError as error:
            if (guard := guarded_stdout()) is None:
                raise
            guard.fail(error)

    await call_in_thread(write)
