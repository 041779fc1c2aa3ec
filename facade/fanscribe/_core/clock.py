"""The clock of a wait: monotonic, so that setting the time of day moves no deadline."""

from __future__ import annotations

import contextlib
import functools
import random
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from types import BuiltinFunctionType
from typing import TYPE_CHECKING, Any

from fanscribe._core.lazy import LazyModule

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")

# On Windows nothing, Ctrl-C included, wakes a thread that waits for an event; elsewhere a Ctrl-C is missed that comes just as the wait
# begins. So no wait is longer than this.
_WAKE_INTERVAL = 0.5 if sys.platform == "win32" else 5.0


# Not a function of `time`, which freezegun and the like replace in every module: a wait measures real time even in their tests.
monotonic: Callable[[], float] = (
    functools.partial(time.clock_gettime, time.CLOCK_MONOTONIC)
    if hasattr(time, "CLOCK_MONOTONIC")
    else functools.partial(time.monotonic)
)


class WakeEvent:
    """An event that wakes sleepers across threads and event loops.

    With `auto_reset` the first wait that ends clears it; without, it stays set.
    """

    __slots__ = ("_auto_reset", "_callbacks", "_is_set", "_lock")

    def __init__(self, *, auto_reset: bool = True) -> None:
        self._auto_reset = auto_reset
        # Reentrant: abandoned steps, whose end sets it, may be garbage-collected in here.
        self._lock = threading.RLock()
        self._callbacks: dict[Callable[[], object], None] = {}
        self._is_set = False

    def is_set(self) -> bool:
        """Return whether it was set, and not cleared since."""
        return self._is_set

    def set(self) -> None:
        """Wake every sleeper, or the next one if there is none."""
        with self._lock:
            self._is_set = True
            callbacks = list(self._callbacks)
        for wake in callbacks:
            wake()

    def clear(self) -> None:
        """Forget that it was set."""
        self._is_set = False

    def add(self, wake: Callable[[], object]) -> None:
        """Call `wake`, a function of its own for each sleeper, when the event is set, or at once if it is set already."""
        with self._lock:
            self._callbacks[wake] = None
            is_set = self._is_set
        if is_set:
            wake()

    def remove(self, wake: Callable[[], object]) -> None:
        """End what `add` began."""
        with self._lock:
            del self._callbacks[wake]
            self._is_set = self._is_set and not self._auto_reset


def utc_timestamp() -> str:
    """Return the current time in UTC as ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Clock:
    """The real clock. Tests pass a fake whose sleeps return at once."""

    def now(self) -> float:
        """Return monotonic seconds; only differences mean anything."""
        return monotonic()

    def random(self) -> float:
        """Return a number from 0 to 1, for the jitter of pauses."""
        return random.random()  # noqa: S311 - a pace is no secret

    def utc_now(self) -> datetime:
        """Return the time of day, for what another process may have to know."""
        return datetime.now(UTC)

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Block for some seconds, or until `wake` is set."""
        until = monotonic() + seconds
        while (left := until - monotonic()) > 0 and not wake.wait(min(left, _WAKE_INTERVAL)):
            pass

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Block until `wake` is set, for at most some seconds of this clock."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0 and not wake.wait(min(left, _WAKE_INTERVAL)):
            pass

    def async_sleep(self, seconds: float, wake: asyncio.Event) -> Coroutine[Any, Any, None]:
        """Sleep for some seconds, or until `wake` is set, while other tasks run."""
        return wait_for_event(wake, seconds)


async def wait_for_event(wake: asyncio.Event, seconds: float | None) -> None:
    """Wait until an event is set, for at most some seconds; None for no limit."""
    # Imported here: a blocking client never needs it.
    import asyncio

    if seconds is None or isinstance(time.monotonic, BuiltinFunctionType):
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await wake.wait()
        return
    await _wait_by_thread(wake, seconds)


async def _wait_by_thread(wake: asyncio.Event, seconds: float) -> None:
    """Wait for an event while the clock of the event loop is frozen, so that none of its timers ends: a thread's does."""
    import asyncio

    loop, over = asyncio.get_running_loop(), asyncio.Event()
    timer = threading.Timer(min(seconds, threading.TIMEOUT_MAX), loop.call_soon_threadsafe, [over.set])
    timer.daemon = True
    timer.start()
    waits = [asyncio.ensure_future(each.wait()) for each in (wake, over)]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        timer.cancel()
        for each in waits:
            each.cancel()
