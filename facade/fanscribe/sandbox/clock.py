"""A clock whose sleeps return at once."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime, timedelta

from fanscribe._core.clock import Clock

_WAIT_INTERVAL = 0.05


class InstantClock(Clock):
    """A clock for tests: sleeping only advances it. `slept` holds the seconds of each sleep."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._now = 0.0

    def now(self) -> float:
        return self._now

    def utc_now(self) -> datetime:
        return super().utc_now() + timedelta(seconds=self._now)

    def random(self) -> float:
        return 0.5

    def advance(self, seconds: float) -> None:
        """Advance the clock without a sleep, as a slow request or a slow person would."""
        self._now += seconds

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> None:
        self.slept.append(seconds)
        self._now += seconds

    def wait(self, wake: threading.Event, seconds: float) -> None:
        # Other threads need real time, and advance this clock meanwhile.
        end = self._now + seconds
        while self._now < end and not wake.wait(_WAIT_INTERVAL):
            pass

    async def async_sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)
