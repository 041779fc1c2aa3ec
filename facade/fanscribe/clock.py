"""The clock of a wait: monotonic, so that nobody who sets the time of day moves a deadline."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

# On Windows nothing wakes a thread that waits for an event, Ctrl-C included, until its time is over.
_SLICE = 0.5


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

    async def asleep(self, seconds: float, wake: asyncio.Event) -> None:
        """Let time pass, while other tasks run, unless `wake` is set before."""
        # Imported here: who does not wait, or waits blocking, need not load it.
        import asyncio

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await wake.wait()
