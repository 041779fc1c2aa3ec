"""Callbacks that are coroutine functions: waited for no longer than there is time, by either kind of client."""

from __future__ import annotations

import contextlib
import inspect
import threading
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import attrs

from fanscribe.errors import ClientClosed, InvalidInput

if TYPE_CHECKING:
    import asyncio

# Seconds for a callback to end that was told to.
_TO_END = 1.0
_SLICE = 0.1


@attrs.frozen
class Late:
    """A person was waited for as long as there was time."""


async def within(value: Any, seconds: float | None, closed: Coroutine[Any, Any, Any]) -> Any:
    """What a callback gave, awaited if it is to be; `Late` after so many seconds, `ClientClosed` when `closed` ends.

    A callback that is not waited for any more is cancelled. One that does not heed that is left to itself.
    """
    if not inspect.isawaitable(value):
        closed.close()
        return value
    # Imported here: who does not use it need not load it.
    import asyncio

    answer = asyncio.ensure_future(value)
    closing = asyncio.ensure_future(closed)
    both = (answer, closing)
    try:
        await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        if answer.done():
            return answer.result()
        if closing.done():
            raise ClientClosed
        return Late()
    finally:
        await _ended(*both)


async def _ended(*futures: asyncio.Future[Any]) -> None:
    import asyncio

    for future in futures:
        future.cancel()
    await asyncio.wait(futures, timeout=_TO_END)
    for future in futures:
        # What a callback raises on its way out is nobody's any more.
        if future.done() and not future.cancelled():
            future.exception()


class Loop:
    """Where a blocking wait awaits what callbacks give it: one event loop, made for the first that needs one."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None

    def within(self, value: Any, seconds: float | None, closing: threading.Event) -> Any:
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
        self._loop = self._loop or asyncio.new_event_loop()
        return self._loop.run_until_complete(within(value, seconds, _set(closing)))

    def close(self) -> None:
        """End the event loop, if there is one. Threads that a callback has begun (`to_thread(input)`) are not waited for."""
        if self._loop is None:
            return
        import asyncio

        with contextlib.closing(self._loop) as loop:
            if tasks := asyncio.all_tasks(loop):
                loop.run_until_complete(_ended(*tasks))
            loop.run_until_complete(loop.shutdown_asyncgens())


async def _set(event: threading.Event) -> None:
    import asyncio

    while not event.is_set():  # noqa: ASYNC110 - it is an event of threads
        await asyncio.sleep(_SLICE)
