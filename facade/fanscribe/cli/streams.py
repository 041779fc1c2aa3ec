"""The standard streams, whose failures end the command and are never taken for the failure of an account."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from typing import TextIO, cast

# The names and modes of the streams, by their file descriptors.
_STREAMS = (("stdin", os.O_RDONLY), ("stdout", os.O_WRONLY), ("stderr", os.O_WRONLY))
# A pipe that can be written takes as much at once (PIPE_BUF of POSIX).
_WITHOUT_BLOCKING = 512
# Seconds after which a reader that does not read is asked no more, once the command is to stop.
_PATIENCE = 1.0


class GuardedFile(io.FileIO):
    """A file descriptor whose writes never raise: the first failure is kept and reported, and what follows is dropped.

    A full disk or a reader that went away would otherwise raise in whatever callback has printed.
    """

    def __init__(self, descriptor: int, name: str) -> None:
        super().__init__(descriptor, "wb", closefd=False)
        self.title = name
        self.failure: OSError | None = None
        self.on_failure: Callable[[OSError], object] = bool
        self.is_stopping: Callable[[], object] = bool
        self.is_dispensable = False
        self._is_stalled = False

    def write(self, data: object) -> int:
        """Write some of the data, and return how much.

        A reader that has stopped reading would block the whole command: it is waited for until the command is to stop.
        """
        view = memoryview(data).cast("B")  # type: ignore[arg-type]
        if self.failure is None:
            try:
                while not self._is_writable():
                    if self.is_dispensable:
                        self._is_stalled = True
                        return len(view)
                    if self.is_stopping():
                        raise OSError(errno.EPIPE, "nobody reads it")
                self._is_stalled = False
                if written := super().write(view[:_WITHOUT_BLOCKING]):
                    return written
            except OSError as error:
                self.fail(error)
        return len(view)

    def _is_writable(self) -> bool:
        """Return whether a write would not block, within a second at first."""
        if sys.platform == "win32":
            # Only sockets can be waited for there.
            return True
        import select

        return bool(select.select([], [self.fileno()], [], 0 if self._is_stalled else _PATIENCE)[1])

    def fail(self, error: OSError) -> None:
        """Keep the first failure, and report it."""
        if self.failure is None:
            self.failure = OSError(error.errno, error.strerror, self.title)
            self.on_failure(self.failure)


def guard_streams() -> None:
    """Guard stdout and stderr of this process, and fill closed descriptors, so that no file of ours becomes one of them."""
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


def give_up_readers(is_stopping: Callable[[], object], *, is_service: bool) -> None:
    """Wait for no reader of the standard streams any more once this is true; a service waits for none of its notes."""
    for stream in (sys.stdout, sys.stderr):
        if (guard := _guard_of(stream)) is not None:
            guard.is_stopping = is_stopping
            guard.is_dispensable = is_service and stream is sys.stderr


def flush_stdout() -> OSError | None:
    """Write what is buffered; return the failure of the standard output, if any."""
    sys.stdout.flush()
    guard = guarded_stdout()
    return guard.failure if guard else None
