"""A terminal with a person at it: a real pseudo-terminal, and a screen that shows what a person would see."""

import os
import re
import select
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals", allow_module_level=True)

import pyte
from ptyprocess import PtyProcess
from support.patience import PATIENCE, until

# Live lines are drawn again from their beginning.
_FRAME = re.compile(rb"(?=\r\x1b\[)")


class Terminal:
    """The command in a pseudo-terminal.

    Attributes:
        raw: everything that it has written.
    """

    def __init__(
        self, *arguments: str, env: Mapping[str, str], size: tuple[int, int] = (24, 100), cwd: Any = None
    ) -> None:
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "", **env}
        environment.pop("COLUMNS")
        self._process = PtyProcess.spawn(
            [sys.executable, "-m", "fanscribe", *arguments], dimensions=size, env=environment, cwd=cwd
        )
        self._screen = pyte.Screen(size[1], size[0])
        self._stream = pyte.ByteStream(self._screen)
        self._frames: deque[bytes] = deque()
        self.raw = b""

    @property
    def text(self) -> str:
        """The text on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    @property
    def screen(self) -> pyte.Screen:
        return self._screen

    @property
    def echoes(self) -> bool:
        """True if typed text is echoed."""
        return self._process.getecho()

    def until(self, seen: str | Callable[[str], bool]) -> str:
        """Read until the screen shows a text (a pattern), or anything that `seen` says yes to, and be it for a moment."""
        is_there = seen if callable(seen) else lambda text: re.search(seen, text) is not None
        end = time.monotonic() + PATIENCE
        while not is_there(self.text):
            if not self._read(end):
                raise AssertionError(f"not seen: {seen!r}; the screen shows:\n{self.text}")
        return self.text

    def _read(self, end: float) -> bool:
        """Show the next frame; False where there is none, or no time is left for one."""
        if not self._frames and not self._receive(end):
            return False
        self._stream.feed(self._frames.popleft())
        return True

    def _receive(self, end: float) -> bool:
        """Take the next piece of the output; False where there is none, or no time is left for one."""
        left = end - time.monotonic()
        if left <= 0 or not select.select([self._process.fd], [], [], left)[0]:
            return False
        try:
            piece = os.read(self._process.fd, 65536)
        except OSError:
            return False
        self.raw += piece
        # A reader that is late finds several at once.
        self._frames.extend(_FRAME.split(piece) if piece else [])
        return bool(piece)

    def enter(self, text: str) -> None:
        """Type a line, once the command has switched off the echo or not, as it wants it."""
        self._process.write(f"{text}\n".encode())

    def secret(self, text: str) -> None:
        """Type a line that nothing may show."""
        end = time.monotonic() + PATIENCE
        while self.echoes:
            assert time.monotonic() < end, "the terminal would show it"
            self._read(time.monotonic() + 0.02)
        self.enter(text)

    def press(self, keys: bytes) -> None:
        """Press keys."""
        self._process.write(keys)

    def takes_output(self) -> bool:
        """True if the terminal, as the command sees it, takes more output."""
        follower = os.open(f"/proc/{self._process.pid}/fd/2", os.O_WRONLY | os.O_NOCTTY)
        try:
            return bool(select.select([], [follower], [], 0)[1])
        finally:
            os.close(follower)

    def wait(self) -> int:
        """Wait for the end of the command, without reading; the exit code."""
        until(lambda: not self._process.isalive(), "the end of the command")
        code = self._process.exitstatus
        return -self._process.signalstatus if code is None else code

    def ctrl_c(self) -> None:
        self._process.sendintr()

    def ctrl_d(self) -> None:
        self._process.sendeof()

    def send(self, number: int) -> None:
        self._process.kill(number)

    def hang_up(self) -> int:
        """Close the terminal, as a window is closed; the exit code."""
        self._process.fileobj.close()
        end = time.monotonic() + PATIENCE
        while (ended := os.waitpid(self._process.pid, os.WNOHANG))[0] == 0:
            assert time.monotonic() < end, "the command goes on without its terminal"
            time.sleep(0.01)
        self._process.closed, self._process.fd, self._process.terminated = True, -1, True
        return os.waitstatus_to_exitcode(ended[1])

    def resize(self, lines: int, columns: int) -> None:
        self._process.setwinsize(lines, columns)
        self._screen.resize(lines, columns)

    def end(self) -> int:
        """Read to the end; the exit code."""
        end = time.monotonic() + PATIENCE
        # Taken before it is shown: the command drops what is not read in time.
        while self._receive(end):
            pass
        while self._frames:
            self._stream.feed(self._frames.popleft())
        try:
            until(lambda: not self._process.isalive(), "the end of the command")
        except AssertionError as error:
            raise AssertionError(f"{error}; the screen shows:\n{self.text}") from None
        code = self._process.exitstatus
        return -self._process.signalstatus if code is None else code

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.close(force=True)
