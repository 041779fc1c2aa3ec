"""Files that only their owner can read, and an output that delays nothing."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path
from typing import TextIO


def open_private(path: Path, *, append: bool = False) -> TextIO:
    """Open a file for writing, created with permissions for its owner alone (0600); raise `OSError`."""
    mode = os.O_APPEND if append else os.O_TRUNC
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | mode, 0o600), "w", newline="", encoding="utf-8")


async def print_text(text: str) -> None:
    """Print a text, in a thread that nothing waits for at the end: a reader that stops reading stops nothing else."""
    import asyncio

    loop, printed = asyncio.get_running_loop(), asyncio.Future[None]()

    def finish(error: Exception | None) -> None:
        if not printed.done():
            printed.set_exception(error) if error else printed.set_result(None)

    def write() -> None:
        # Not through sys.stdout, whose lock would be held while the reader is waited for.
        error, left = None, text.encode(sys.stdout.encoding, "backslashreplace")
        try:
            while left:
                left = left[os.write(sys.stdout.fileno(), left) :]
        except OSError as caught:
            error = caught
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(finish, error)

    threading.Thread(target=write, daemon=True).start()
    await printed
