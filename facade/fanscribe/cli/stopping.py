"""Ctrl-C, SIGTERM, SIGHUP and SIGQUIT: each cancels the command, which then ends in order."""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import attrs

if TYPE_CHECKING:
    import asyncio

    from fanscribe._core.events import RequestEvent, ResponseEvent

T = TypeVar("T")
# Windows has no SIGHUP and no SIGQUIT.
_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name)
)


# Seconds in which what ends by itself has ended: an entry of a journal is written, and a request that the command awaits is given up.
_MOMENT: Final = 0.1
_GRACE: Final = 1.0


@attrs.define
class UnansweredRequests:
    """The requests in flight that change something: starts and answers to challenges, but no polls. Their responses would be lost."""

    _sent: Counter[str] = attrs.field(factory=Counter, init=False)
    _is_idle: asyncio.Event | None = attrs.field(default=None, init=False)
    _drains: int = attrs.field(default=0, init=False)

    def begin(self, event: RequestEvent) -> None:
        """Note a request that is about to be sent."""
        if event.method != "GET":
            self._sent[f"{event.method} {event.path}"] += 1

    def end(self, event: ResponseEvent) -> None:
        """Note the end of a request, with or without a response."""
        if event.request.method != "GET":
            self._sent[f"{event.request.method} {event.request.path}"] -= 1
            self._sent = +self._sent
            self._wake()

    @contextlib.contextmanager
    def draining(self) -> Iterator[None]:
        """Mark that what was received is being finished, which limits its own time and is not cut short."""
        self._drains += 1
        try:
            yield
        finally:
            self._drains -= 1
            self._wake()

    def _wake(self) -> None:
        if self._is_idle is not None:
            self._is_idle.set()

    def __bool__(self) -> bool:
        return bool(self._sent)

    def __str__(self) -> str:
        return ", ".join(name if count == 1 else f"{name} ({count} times)" for name, count in self._sent.items())

    async def wait(self) -> None:
        """Wait until there is none, and nothing is left to finish."""
        import asyncio

        while self._sent or self._drains:
            self._is_idle = asyncio.Event()
            await self._is_idle.wait()


class SignalGuard:
    """Cancels a coroutine at the first signal, and again at the next one, or when it waits for nothing that would be lost.

    A coroutine that is cancelled waits for requests in flight; one that is cancelled again waits for nothing. Python's signal handlers also
    interrupt blocking code, which those of an event loop do not.

    Args:
        unanswered: the requests whose responses are waited for.
        note: prints a line about what is waited for.

    Attributes:
        received: the signal that stopped the command; None if none did.
    """

    def __init__(self, unanswered: UnansweredRequests, note: Callable[[str], object]) -> None:
        self.received: signal.Signals | None = None
        self._unanswered, self._note = unanswered, note
        self._received_at = 0.0
        self._is_hurried = False
        self._task: asyncio.Task[Any] | None = None
        self._end: asyncio.Task[None] | None = None
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
            if self._end is not None:
                self._end.cancel()

    def _handle(self, number: int, frame: FrameType | None) -> None:
        is_first, self.received = self.received is None, self.received or signal.Signals(number)
        if is_first:
            self._received_at = time.monotonic()
        elif number != self.received and time.monotonic() < self._received_at + _GRACE:
            # A terminal that is closed, or a service manager, may well send two signals.
            return
        if self._task is None or self._is_hurried:
            if is_first or number == signal.SIGINT:
                raise KeyboardInterrupt
            return
        self._is_hurried = not is_first
        self._task.cancel()
        # Wakes the loop, which may be waiting.
        self._task.get_loop().call_soon_threadsafe(self._begin_end)

    def _begin_end(self) -> None:
        if self._end is None and self._task is not None:
            self._end = self._task.get_loop().create_task(self._end_early(self._task))

    async def _end_early(self, task: asyncio.Task[Any]) -> None:
        """Cancel a task again once it waits for nothing that would be lost."""
        import asyncio

        await asyncio.sleep(_MOMENT)
        if self._unanswered:
            from fanscribe._client import DEFAULT_REQUEST_TIMEOUT

            seconds = f"{DEFAULT_REQUEST_TIMEOUT:g} s"
            self._note(f"Waiting up to {seconds} for the response to {self._unanswered}; again to exit at once.")
        await self._unanswered.wait()
        await asyncio.sleep(_GRACE)
        await self._unanswered.wait()
        self._is_hurried = True
        task.cancel()


def is_ignored(number: int) -> bool:
    """Return whether a signal was ignored from the start, as by `nohup` and in the background. SIGTERM never is."""
    return number != signal.SIGTERM and signal.getsignal(number) is signal.SIG_IGN
