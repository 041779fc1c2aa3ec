"""The standard streams, whose failures end the command and are never taken for the failure of an account."""

from __future__ import annotations

import errno
import io
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import TextIO, cast

# The names and modes of the streams, by their file descriptors.
_STREAMS = (("stdin", os.O_RDONLY), ("stdout", os.O_WRONLY), ("stderr", os.O_WRONLY))
# A pipe that can be written takes as much at once (PIPE_BUF of POSIX).
_WITHOUT_BLOCKING = 512
# Seconds for which a reader that does not read is waited for, once the command is to stop.
_PATIENCE = 1.0
# And for one that reads slowly, at the end.
_LONGEST_END = 10.0
# Bytes that are kept for a terminal that is stopped; the last ones count.
_MAX_KEPT = 2**16


class GuardedFile(io.FileIO):
    """A file descriptor whose writes never raise: the first failure is kept and reported, and what follows is dropped.

    A full disk or a reader that went away would otherwise raise in the callback that printed.
    """

    def __init__(self, descriptor: int, name: str) -> None:
        super().__init__(descriptor, "wb", closefd=False)
        self.title = name
        self.failure: OSError | None = None
        self.on_failure: Callable[[OSError], object] = lambda error: None
        self.is_stopping: Callable[[], object] = lambda: False
        self.is_deferrable = False
        self._kept = bytearray()
        self._keeper: threading.Thread | None = None
        self._lock = threading.Lock()

    def write(self, data: object) -> int:
        """Write some of the data, and return how much.

        A reader that has stopped reading, or a terminal that Ctrl-S has stopped, would block the whole command: results wait until the
        command is to stop, and what is deferrable is written by a thread.
        """
        view = memoryview(data).cast("B")  # type: ignore[arg-type]
        if self.failure is None:
            try:
                if self.is_deferrable:
                    return self._write_or_keep(view)
                while not self._is_writable():
                    if self.is_stopping():
                        raise OSError(errno.EPIPE, "nobody reads it")
                if written := super().write(view[:_WITHOUT_BLOCKING]):
                    return written
            except OSError as error:
                self.fail(error)
        return len(view)

    def _write_or_keep(self, view: memoryview) -> int:
        with self._lock:
            # Nothing is waited for here: an event loop may be what writes.
            if not self._kept and self._is_writable(0.0):
                return super().write(view[:_WITHOUT_BLOCKING]) or len(view)
            self._kept += view
            del self._kept[:-_MAX_KEPT]
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._write_kept, name="fanscribe-kept", daemon=True)
                self._keeper.start()
        return len(view)

    def _write_kept(self) -> None:
        """Write what is kept as soon as it can be written."""
        while True:
            is_writable = self._is_writable()
            with self._lock:
                try:
                    if is_writable:
                        del self._kept[: super().write(self._kept[:_WITHOUT_BLOCKING])]
                except OSError as error:
                    self._kept.clear()
                    self.fail(error)
                if not self._kept:
                    self._keeper = None
                    return

    def finish(self) -> None:
        """Wait until what is kept is written, as long as it is read. A stopped terminal is resumed: its shell needs it."""
        self._wait_for_kept()
        if self._keeper is not None and _resume_output(self.fileno()):
            self._wait_for_kept()

    def _wait_for_kept(self) -> None:
        left, end = -1, time.monotonic() + _LONGEST_END
        while (keeper := self._keeper) is not None and left != len(self._kept) and time.monotonic() < end:
            left = len(self._kept)
            keeper.join(_PATIENCE)

    def _is_writable(self, seconds: float = _PATIENCE) -> bool:
        """Return whether a write would not block, within some seconds."""
        if sys.platform == "win32":
            # Only sockets can be waited for there.
            return True
        import select

        return bool(select.select([], [self.fileno()], [], seconds)[1])

    def fail(self, error: OSError) -> None:
        """Keep the first failure, and report it."""
        if self.failure is None:
            self.failure = OSError(error.errno, error.strerror, self.title)
            self.on_failure(self.failure)


def _resume_output(descriptor: int) -> bool:
    """Resume a terminal that Ctrl-S has stopped, which only a process in its foreground may do; return whether it was resumed."""
    try:
        import termios

        if os.tcgetpgrp(descriptor) != os.getpgrp():
            return False
        # Linux resumes only what was suspended in the same way.
        termios.tcflow(descriptor, termios.TCOOFF)
        termios.tcflow(descriptor, termios.TCOON)
    except (ImportError, OSError):
        return False
    except termios.error:
        return False
    return True


def guard_streams() -> None:
    """Guard stdout and stderr of this process, and fill closed descriptors, which files that are opened later would get otherwise."""
    for descriptor, (name, mode) in enumerate(_STREAMS):
        stream: TextIO | None = getattr(sys, name)
        is_closed = stream is None
        if is_closed:
            _fill(descriptor, mode)
        if name == "stdin":
            if is_closed:
                sys.stdin = os.fdopen(descriptor, encoding="utf-8", closefd=False)
        elif sys.platform != "win32" or is_closed or not cast("TextIO", stream).isatty():
            # Consoles of Windows have no file descriptor that takes all characters.
            file = GuardedFile(descriptor, f"the standard {'output' if name == 'stdout' else 'error output'}")
            if is_closed:
                file.fail(OSError(errno.EBADF, "closed; redirect it to a file, or to /dev/null"))
            setattr(sys, name, _wrap(file, stream))


def _fill(descriptor: int, mode: int) -> None:
    opened = os.open(os.devnull, mode)
    if opened != descriptor:
        os.dup2(opened, descriptor)
        os.close(opened)


def _wrap(file: GuardedFile, stream: TextIO | None) -> io.TextIOWrapper:
    is_text = isinstance(stream, io.TextIOWrapper)
    if stream is not None:
        stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(file),
        encoding=stream.encoding if stream is not None else "utf-8",
        errors=stream.errors if stream is not None else "backslashreplace",
        line_buffering=is_text and cast("io.TextIOWrapper", stream).line_buffering,
        write_through=is_text and cast("io.TextIOWrapper", stream).write_through,
    )


def guarded_stdout() -> GuardedFile | None:
    """Return the guard of stdout; None if something else has replaced it, as tests do."""
    return _guard_of(sys.stdout)


def _guard_of(stream: TextIO) -> GuardedFile | None:
    raw = getattr(getattr(stream, "buffer", None), "raw", None)
    return raw if isinstance(raw, GuardedFile) else None


def give_up_readers(is_stopping: Callable[[], object]) -> None:
    """Stop waiting for readers of stdout once this is true, and never wait for one of stderr."""
    for stream in (sys.stdout, sys.stderr):
        if (guard := _guard_of(stream)) is not None:
            guard.is_stopping = is_stopping
            guard.is_deferrable = stream is sys.stderr


def flush_stdout() -> OSError | None:
    """Write what is buffered; return the failure of the standard output, if any."""
    sys.stdout.flush()
    guard = guarded_stdout()
    return guard.failure if guard else None


def finish_notes() -> None:
    """Write what the error output has kept, if anybody reads it."""
    sys.stderr.flush()
    if (guard := _guard_of(sys.stderr)) is not None:
        guard.finish()
