"""The clock of a wait: monotonic, so that nobody who sets the time of day moves a deadline."""

from __future__ import annotations

import contextlib
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

# On Windows nothing wakes a thread that waits for an event, Ctrl-C included, until its time is over; elsewhere no Ctrl-C that comes in the
# moment in which it begins to wait.
_SLICE = 0.5 if sys.platform == "win32" else 5.0


class Bell:
    """Wakes whoever sleeps beside it, in whichever thread or event loop; if nobody does, the next who wants to.

    One that `stays` rung wakes everyone from then on.
    """

    def __init__(self, *, stays: bool = False) -> None:
        self._stays = stays
        self._lock = threading.Lock()
        self._sleepers: dict[Any, Callable[[], object]] = {}
        self.rung: bool = False

    def ring(self) -> None:
        """Wake them."""
        with self._lock:
            self.rung = True
            sleepers = list(self._sleepers.values())
        for wake in sleepers:
            wake()

    @contextlib.contextmanager
    def beside(self, wake: Callable[[], object]) -> Iterator[None]:
        """Have `wake` called while the block runs, at once where the bell was rung before."""
        key = object()
        with self._lock:
            self._sleepers[key] = wake
            rung = self.rung
        if rung:
            wake()
        try:
            yield
        finally:
            with self._lock:
                del self._sleepers[key]
                self.rung = self.rung and self._stays


class Clock:
    """Real time. A test passes another one, in which sleeping takes none."""

    def now(self) -> float:
        """Seconds since some moment in the past."""
        return time.monotonic()

    def chance(self) -> float:
        """A number from 0 to 1, for the jitter of the pauses."""
        return random.random()  # noqa: S311 - a pace is no secret

    def wall(self) -> datetime:
        """The time of day, for what another process may have to know."""
        return datetime.now(UTC)

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Let time pass, blocking, unless `wake` is set before."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not wake.wait(min(left, _SLICE)):
            pass

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Wait, blocking, until somebody sets `wake`; for so many seconds of this clock at most."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0 and not wake.wait(min(left, _SLICE)):
            pass

    async def asleep(self, seconds: float, wake: asyncio.Event) -> None:
        """Let time pass, while other tasks run, unless `wake` is set before."""
        # Imported here: who does not wait, or waits blocking, need not load it.
        import asyncio

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await wake.wait()
