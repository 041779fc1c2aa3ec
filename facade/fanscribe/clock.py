"""The clock of a wait: monotonic, so that nobody who sets the time of day moves a deadline."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime


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

    def sleep(self, seconds: float) -> None:
        """Let time pass, blocking."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Let time pass, while other tasks run."""
        # Imported here: who does not wait, or waits blocking, need not load it.
        import asyncio

        await asyncio.sleep(seconds)
