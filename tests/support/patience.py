"""Waits with an end: for programs that tests start, for what they write, and for what becomes true elsewhere."""

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import IO, Any, Self, TypeVar

# Longer than anything here takes on a busy machine, and shorter than a test may take.
PATIENCE = 240.0

T = TypeVar("T")


def run(*command: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, and keep what it writes."""
    return subprocess.run(
        [str(each) for each in command],
        **{"capture_output": True, "text": True, "check": False, "timeout": PATIENCE, **options},
    )


def python(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run this Python to its end."""
    return run(sys.executable, *arguments, **options)


def until(found: Callable[[], T], what: str) -> T:
    """Ask again and again until the answer is true."""
    end = time.monotonic() + PATIENCE
    while not (answer := found()):
        assert time.monotonic() < end, f"not seen within {PATIENCE:.0f} s: {what}"
        time.sleep(0.01)
    return answer


class Lines:
    """The output of a program, line by line."""

    def __init__(self, stream: IO[str]) -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        self._thread = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self._thread.start()

    def _read(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                self._lines.put(line)
        self._lines.put("")

    def next(self) -> str:
        """The next line; empty at the end."""
        try:
            line = self._lines.get(timeout=PATIENCE)
        except queue.Empty:
            raise AssertionError(f"no line within {PATIENCE:.0f} s") from None
        if not line:
            self._lines.put("")
        return line

    def rest(self) -> str:
        """Everything up to the end."""
        return "".join(iter(self.next, ""))

    def close(self) -> None:
        self._thread.join(PATIENCE)


class Child:
    """A program that runs beside a test, and no longer than it."""

    def __init__(self, *command: object, **options: Any) -> None:
        self.process = subprocess.Popen(
            [str(each) for each in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
        )
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.out, self.err = Lines(self.process.stdout), Lines(self.process.stderr)

    @property
    def runs(self) -> bool:
        return self.process.poll() is None

    def enter(self, line: str) -> None:
        """Write a line to its standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def send(self, signal: int) -> None:
        self.process.send_signal(signal)

    def wait(self) -> int:
        """Wait for its end; the exit code."""
        return self.process.wait(PATIENCE)

    def kill(self) -> int:
        """End it in the middle of whatever it does; the exit code."""
        self.process.kill()
        return self.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.out.close()
        self.err.close()
