"""Await the user's callbacks with a timeout, in either kind of client."""

from __future__ import annotations

import contextlib
import contextvars
import inspect
import threading
from collections.abc import Callable, Collection, Coroutine
from concurrent.futures import Future
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from fanscribe._core.arguments import describe
from fanscribe._core.clock import WakeEvent, wait_for_event
from fanscribe.errors import ClientClosed, InvalidInput

if TYPE_CHECKING:
    import asyncio

# Seconds for a cancelled callback to end.
_CANCEL_GRACE = 1.0
# A thread that waits for another one is not woken by Ctrl-C on Windows.
_JOIN_INTERVAL = 0.5


class CallbackTimeout(Enum):
    """The type of `TIMED_OUT`."""

    TIMED_OUT = auto()


TIMED_OUT: Final = CallbackTimeout.TIMED_OUT
"""Returned in place of a value: the callback did not answer in time."""


async def await_with_timeout(value: Any, seconds: float | None, closed: Coroutine[Any, Any, Any]) -> Any:
    """Return a callback's value, awaited if it is awaitable; `TIMED_OUT` after the timeout in seconds.

    On timeout the callback is cancelled. A callback that ignores cancellation is abandoned.

    Raises:
        ClientClosed: `closed` has ended.
        InvalidInput: it is a task or a future of another loop, which may wait for this one: a blocking client holds it. It is cancelled.
    """
    if not inspect.isawaitable(value):
        closed.close()
        return value
    # Imported here: a callback that is a plain function never needs it.
    import asyncio

    if asyncio.isfuture(value) and (other := value.get_loop()) is not asyncio.get_running_loop():
        closed.close()
        # A closed loop raises RuntimeError; nothing is left to cancel there.
        with contextlib.suppress(RuntimeError):
            other.call_soon_threadsafe(value.cancel)
        raise InvalidInput(
            "a callback must not return a task or future of another event loop, "
            f"got {describe(value)}: pass the coroutine function itself"
        )
    answer = asyncio.ensure_future(value)
    closing = asyncio.ensure_future(closed)
    both = (answer, closing)
    try:
        await _wait_for(both, seconds, any)
        if answer.done():
            return answer.result()
        if closing.done():
            raise ClientClosed
        return TIMED_OUT
    finally:
        await _cancel(*both)


async def _wait_for(
    futures: Collection[asyncio.Future[Any]], seconds: float | None, which: Callable[..., bool]
) -> None:
    """Wait for any or all of some futures, as `asyncio.wait` does unless the clock of its loop is frozen."""
    import asyncio

    over = asyncio.Event()

    def look(_: Any) -> None:
        if which(future.done() for future in futures):
            over.set()

    for future in futures:
        future.add_done_callback(look)
    try:
        await wait_for_event(over, seconds)
    finally:
        for future in futures:
            future.remove_done_callback(look)


async def _cancel(*futures: asyncio.Future[Any]) -> None:
    for future in futures:
        future.cancel()
    await _wait_for(futures, _CANCEL_GRACE, all)
    for future in futures:
        # Retrieve the exception, so that asyncio does not warn about it.
        if future.done() and not future.cancelled():
            future.exception()


class CallbackLoop:
    """The event loop on which a blocking client awaits callbacks, created when the first one needs it: also under a running one."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: Future[Any] | None = None

    def await_with_timeout(self, value: Any, seconds: float | None, closing: WakeEvent) -> Any:
        """Do what the function of this name does, blocking."""
        if not inspect.isawaitable(value):
            return value
        import asyncio

        self._loop = loop = self._loop or asyncio.new_event_loop()
        return self._run(loop, await_with_timeout(value, seconds, _wait_for_close(closing)))

    def close(self) -> None:
        """Close the event loop, if there is one. Threads that a callback has started (`to_thread(input)`) are not awaited."""
        if self._loop is None:
            return
        if self._running is not None and not self._running.done():
            # A Ctrl-C ended the wait, and the callback, which blocks, does not know yet.
            self._running.add_done_callback(lambda _: self.close())
            return
        import asyncio

        closed, self._loop = self._loop, None
        with contextlib.closing(closed) as loop:
            if tasks := asyncio.all_tasks(loop):
                self._run(loop, _cancel(*tasks))
            self._run(loop, loop.shutdown_asyncgens())

    def _run(self, loop: asyncio.AbstractEventLoop, steps: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine on a loop of ours: in a thread if this one runs a loop already, as that of a notebook does."""
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return loop.run_until_complete(steps)

        task = loop.create_task(steps)
        self._running = outcome = Future[Any]()
        context = contextvars.copy_context()

        def run() -> None:
            try:
                outcome.set_result(loop.run_until_complete(task))
            except BaseException as error:  # noqa: BLE001 - it is raised where the caller waits
                outcome.set_exception(error)

        thread = threading.Thread(target=context.run, args=(run,), name="fanscribe-callback", daemon=True)
        thread.start()
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    return outcome.result(_JOIN_INTERVAL)
                if outcome.done():
                    return outcome.result()
        finally:
            if not outcome.done():
                # Ctrl-C.
                loop.call_soon_threadsafe(task.cancel)
            thread.join(_CANCEL_GRACE)


async def _wait_for_close(closing: WakeEvent) -> None:
    import asyncio

    loop, closed = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        # A closed loop raises RuntimeError; nothing is left to wake there.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(closed.set)

    closing.add(wake)
    try:
        await closed.wait()
    finally:
        closing.remove(wake)
