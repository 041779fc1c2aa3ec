"""Questions to the person at the terminal, one at a time, without echoing secrets."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import functools
import getpass
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from fanscribe.cli.console import print_whole
from fanscribe.cli.output import question_text

if TYPE_CHECKING:
    from rich.console import Console


class Prompter:
    """Read lines from the terminal in a daemon thread, so that neither the event loop nor the exit waits for it.

    A cancelled question keeps its reader thread; the next question reuses it.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._lock = asyncio.Lock()
        self._pending_line: asyncio.Future[str | None] | None = None

    async def ask(self, question: str, *, hidden: bool) -> str | None:
        """Ask a question; return the line, or None at the end of the input (Ctrl-D)."""
        question = question_text(question)
        async with self._lock:
            if self._pending_line is None:
                self._pending_line = self._read(question, hidden)
            else:
                print_whole(self._console, question, end="")
            line = await asyncio.shield(self._pending_line)
            self._pending_line = None
            return line

    def _read(self, question: str, hidden: bool) -> asyncio.Future[str | None]:
        loop = asyncio.get_running_loop()
        line: asyncio.Future[str | None] = loop.create_future()

        def read() -> None:
            typed: str | None = None
            with contextlib.suppress(EOFError, OSError, UnicodeDecodeError):
                typed = getpass.getpass(question, sys.stderr) if hidden else _read_line(question)
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_set_line, line, typed)

        if hidden:
            _restore_echo_at_exit()
        threading.Thread(target=read, name="fanscribe-prompt", daemon=True).start()
        return line


def _set_line(line: asyncio.Future[str | None], typed: str | None) -> None:
    if not line.done():
        line.set_result(typed)


def _read_line(question: str) -> str:
    sys.stderr.write(question)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


_restorers: list[Callable[[], Any]] = []


def _restore_echo_at_exit() -> None:
    """Restore the terminal's echo at exit, which an abandoned reader of a hidden answer leaves switched off."""
    if _restorers:
        return
    try:
        import termios

        before = termios.tcgetattr(sys.stdin)
    except (ImportError, OSError):
        return
    except termios.error:
        return
    restore = functools.partial(termios.tcsetattr, sys.stdin, termios.TCSANOW, before)
    _restorers.append(atexit.register(restore))
