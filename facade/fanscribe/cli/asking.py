"""Questions to the person at the terminal: one at a time, and nothing that is secret is shown."""

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

if TYPE_CHECKING:
    from rich.console import Console


class Asker:
    """Reads lines from the terminal without keeping the event loop, in a thread that does not keep the process either.

    A question that nobody waits for any more leaves its reader behind; the next question takes over what is typed then.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._lock = asyncio.Lock()
        self._reading: asyncio.Future[str | None] | None = None

    async def ask(self, question: str, *, hidden: bool) -> str | None:
        """What is typed; None at the end of the input (Ctrl-D)."""
        async with self._lock:
            if self._reading is None:
                self._reading = self._read(question, hidden)
            else:
                self._console.print(question, end="", markup=False)
            line = await asyncio.shield(self._reading)
            self._reading = None
            return line

    def _read(self, question: str, hidden: bool) -> asyncio.Future[str | None]:
        loop = asyncio.get_running_loop()
        line: asyncio.Future[str | None] = loop.create_future()

        def read() -> None:
            typed: str | None = None
            with contextlib.suppress(EOFError, OSError, UnicodeDecodeError):
                typed = getpass.getpass(question, sys.stderr) if hidden else _typed(question)
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_came, line, typed)

        if hidden:
            _restore_echo_at_exit()
        threading.Thread(target=read, name="fanscribe-asks", daemon=True).start()
        return line


def _came(line: asyncio.Future[str | None], typed: str | None) -> None:
    if not line.done():
        line.set_result(typed)


def _typed(question: str) -> str:
    sys.stderr.write(question)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


_restoring: list[Callable[[], Any]] = []


def _restore_echo_at_exit() -> None:
    """A reader that is left behind has switched off the echo of the terminal, and nobody else would switch it on again."""
    if _restoring:
        return
    try:
        import termios

        before = termios.tcgetattr(sys.stdin)
    except (ImportError, OSError):
        return
    except termios.error:
        return
    restore = functools.partial(termios.tcsetattr, sys.stdin, termios.TCSANOW, before)
    _restoring.append(atexit.register(restore))
