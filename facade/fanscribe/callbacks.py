"""Callbacks that are coroutine functions: waited for no longer than there is time, by either kind of client."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import attrs

from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    import asyncio


@attrs.frozen
class Late:
    """A person was waited for as long as there was time."""


async def within(value: Any, seconds: float | None = None) -> Any:
    """What a callback gave, awaited if it is to be; `Late` and the callback cancelled after so many seconds."""
    if not inspect.isawaitable(value):
        return value
    # Imported here: who does not use it need not load it.
    import asyncio

    try:
        async with asyncio.timeout(seconds) as limit:
            return await value
    except TimeoutError:
        if not limit.expired():
            raise
        return Late()


class Loop:
    """Where a blocking wait awaits what callbacks give it: one event loop, made for the first that needs one."""

    def __init__(self) -> None:
        self._runner: asyncio.Runner | None = None

    def within(self, value: Any, seconds: float | None = None) -> Any:
        """As the function."""
        if not inspect.isawaitable(value):
            return value
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            pass
        else:
            if inspect.iscoroutine(value):
                value.close()
            raise InvalidInput("a callback is a coroutine function and an event loop is running: use AsyncFanscribe")
        self._runner = self._runner or asyncio.Runner()
        return self._runner.run(within(value, seconds))

    def close(self) -> None:
        """End the event loop, if there is one."""
        if self._runner:
            self._runner.close()
