"""Questions to the person at the terminal, one at a time, without echoing secrets."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import sys
from typing import TYPE_CHECKING, Any

from fanscribe.cli.console import print_whole
from fanscribe.cli.files import call_in_thread
from fanscribe.cli.output import question_text

if TYPE_CHECKING:
    from rich.console import Console


class Prompter:
    """Read lines from the terminal. A cancelled question keeps its reader thread; the next question reuses it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._lock = asyncio.Lock()
        self._pending_line: asyncio.Task[str | None] | None = None

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

    def _read(self, question: str, hidden: bool) -> asyncio.Task[str | None]:
        def read() -> str | None:
            with contextlib.suppress(EOFError, OSError, UnicodeDecodeError):
                return getpass.getpass(question, sys.stderr) if hidden else _read_line(question)
            return None

        if hidden:
            _remember_terminal()
        return asyncio.create_task(call_in_thread(read))


def _read_line(question: str) -> str:
    sys.stderr.write(question)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


# The attributes of the terminal before its echo was switched off.
_attributes: list[Any] = []


def _remember_terminal() -> None:
    try:
        import termios

        _attributes[:] = _attributes or [termios.tcgetattr(sys.stdin)]
    except (ImportError, OSError, ValueError):
        return
    except termios.error:
        return


def restore_terminal() -> None:
    """Switch the echo on again, which the abandoned reader of a hidden answer leaves switched off."""
    if not _attributes:
        return
    import termios

    # The terminal may be gone.
    with contextlib.suppress(termios.error, OSError, ValueError):
        termios.tcsetattr(sys.stdin, termios.TCSANOW, _attributes.pop())
