"""The clock of a wait: monotonic, so that nobody who sets the time of day moves a deadline."""

from __future__ import annotations

import time


class Clock:
    """Real time. A test passes another one, in which sleeping takes none."""

    def now(self) -> float:
        """Seconds since some moment in the past."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let time pass, blocking."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Let time pass, while other tasks run."""
        # Imported here: who does not wait, or waits blocking, need not load it.
        import asyncio

        await asyncio.sleep(seconds)
