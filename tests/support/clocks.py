"""A clock for a watch whose sign-ins run beside it."""

import asyncio
import threading

from fanscribe.sandbox import InstantClock
from support.patience import PATIENCE


class Patient(InstantClock):
    """A clock that skips pauses, except long sleeps during a sign-in, which are real until woken."""

    def __init__(self) -> None:
        super().__init__()
        self.at_work = 0

    def _leaps(self, seconds: float) -> bool:
        return seconds < 60 or not self.at_work

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> None:
        if self._leaps(seconds) or wake is None:
            super().sleep(seconds)
        else:
            assert wake.wait(PATIENCE)

    async def async_sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        if self._leaps(seconds) or wake is None:
            await super().async_sleep(seconds)
        else:
            await asyncio.wait_for(wake.wait(), PATIENCE)
