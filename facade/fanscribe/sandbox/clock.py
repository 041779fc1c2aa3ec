"""A clock in which waiting takes no time."""

from __future__ import annotations

import asyncio
import threading

from fanscribe._core.clock import Clock

_SLICE = 0.05


class InstantClock(Clock):
    """Sleeping moves this clock and nothing else. `slept` is what a wait would have taken."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._now = 0.0

    def now(self) -> float:
        return self._now

    def random(self) -> float:
        return 0.5

    def advance(self, seconds: float) -> None:
        """Let time pass without a sleep, as a slow request or a slow person would."""
        self._now += seconds

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> None:
        self.slept.append(seconds)
        self._now += seconds

    def wait(self, wake: threading.Event, seconds: float) -> None:
        # What others do takes its time, in which they move this clock.
        end = self._now + seconds
        while self._now < end and not wake.wait(_SLICE):
            pass

    async def async_sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)
