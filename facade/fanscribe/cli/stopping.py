"""Ctrl-C, SIGTERM, SIGHUP and SIGQUIT: each cancels the command, which then ends in order."""

from __future__ import annotations

import signal
import threading
from collections.abc import Coroutine
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
# Windows has no SIGHUP and no SIGQUIT.
_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name)
)


class SignalGuard:
    """Cancels a coroutine at the first signal; a second Ctrl-C interrupts its end, too.

    Handlers of Python run in the middle of blocking code as well, which those of an event loop do not.

    Attributes:
        received: the signal that stopped the command; None if none did.
    """

    def __init__(self) -> None:
        self.received: signal.Signals | None = None
        self._task: asyncio.Task[Any] | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = {each: signal.signal(each, self._handle) for each in _SIGNALS if not is_ignored(each)}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each, handler in self._before.items():
            signal.signal(each, handler)

    async def run(self, steps: Coroutine[Any, Any, T]) -> T:
        """Await a coroutine, which the first signal cancels."""
        import asyncio

        self._task = asyncio.current_task()
        try:
            return await steps
        finally:
            self._task = None

    def _handle(self, number: int, frame: FrameType | None) -> None:
        is_first, self.received = self.received is None, self.received or signal.Signals(number)
        if is_first and self._task is not None:
            self._task.cancel()
            # Wakes the loop, which may be waiting.
            self._task.get_loop().call_soon_threadsafe(lambda: None)
        elif is_first or number == signal.SIGINT:
            # A terminal that is closed, or a service manager, may well send two signals.
            raise KeyboardInterrupt


def is_ignored(number: int) -> bool:
    """Return whether a signal was ignored from the start, as by `nohup` and in the background. SIGTERM never is."""
    return number != signal.SIGTERM and signal.getsignal(number) is signal.SIG_IGN
