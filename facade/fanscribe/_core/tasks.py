"""Steps that run concurrently, each in a thread or in an asyncio task; none outlives its parent."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Coroutine
from concurrent import futures
from typing import TYPE_CHECKING, Any, Final

import attrs

from fanscribe._core.callbacks import CallbackLoop
from fanscribe._core.clock import WakeEvent, monotonic
from fanscribe._core.effects import Cancelled, InvokeCallback, Shielded

if TYPE_CHECKING:
    import asyncio

# On Windows nothing, Ctrl-C included, wakes a waiting thread.
_WAKE_INTERVAL: Final = 0.2


@attrs.define(eq=False)
class TaskGroup:
    """One run of steps, and the child tasks that it has started.

    Attributes:
        stop: set when the run is to end; None for a run without a parent.
        awaits_callback: whether it awaits a callback, which need not end. All else ends by itself: sleepers are woken, and a request
            in flight or an entry that is being written is finished, because its result would be lost.
    """

    stop: WakeEvent | None = None
    awaits_callback: bool = False
    _tasks: list[tuple[TaskGroup, Any]] = attrs.field(factory=list)
    _loop: CallbackLoop | None = None

    @property
    def loop(self) -> CallbackLoop:
        """Where a blocking run awaits callbacks."""
        self._loop = self._loop or CallbackLoop()
        return self._loop

    def close_loop(self) -> None:
        """Close the callback loop, if one was made."""
        if self._loop is not None:
            self._loop.close()

    def enter(self, effect: Any) -> None:
        """Prepare to perform an effect; raises `Cancelled` if the run is to end."""
        if self.stop is not None and self.stop.is_set() and not isinstance(effect, Shielded):
            self.awaits_callback = False
            raise Cancelled
        self.awaits_callback = isinstance(effect, InvokeCallback)

    def wake_events(self, *others: WakeEvent | None) -> tuple[WakeEvent, ...]:
        """Return every event that wakes a sleeper in this run."""
        return tuple(event for event in (self.stop, *others) if event is not None)

    def start_thread(self, run: Callable[[TaskGroup], Any]) -> futures.Future[Any]:
        """Start a child in a thread of its own."""
        child, outcome = self._new_child(), futures.Future[Any]()

        def work() -> None:
            try:
                outcome.set_result(run(child))
            except BaseException as error:  # noqa: BLE001 - it is raised where the result is taken
                outcome.set_exception(error)

        thread = threading.Thread(target=work, name="fanscribe", daemon=True)
        self._tasks.append((child, thread))
        thread.start()
        return outcome

    def start_task(self, run: Callable[[TaskGroup], Coroutine[Any, Any, Any]]) -> asyncio.Task[Any]:
        """Start a child in an asyncio task of its own."""
        import asyncio

        child = self._new_child()
        task = asyncio.get_running_loop().create_task(run(child))
        self._tasks.append((child, task))
        return task

    def _new_child(self) -> TaskGroup:
        self._tasks = [(child, task) for child, task in self._tasks if not _is_done(task)]
        return TaskGroup(stop=WakeEvent(auto_reset=False))

    def close(self, seconds: float) -> None:
        """Stop the child threads, and wait for those that await no callback, for at most some seconds."""
        self._stop_children()
        until = monotonic() + seconds
        for child, thread in self._tasks:
            while thread.is_alive() and not child.awaits_callback and (left := until - monotonic()) > 0:
                thread.join(min(left, _WAKE_INTERVAL))
        self.close_loop()

    async def aclose(self, seconds: float) -> None:
        """Stop the child tasks as `close` does."""
        import asyncio

        self._stop_children()
        tasks = [task for _, task in self._tasks]
        if tasks:
            for child, task in self._tasks:
                if child.awaits_callback:
                    task.cancel()
            _, unfinished = await asyncio.wait(tasks, timeout=seconds)
            for task in unfinished:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self.close_loop()

    def _stop_children(self) -> None:
        for child, _ in self._tasks:
            if child.stop is not None:
                child.stop.set()


def _is_done(task: Any) -> bool:
    return not task.is_alive() if isinstance(task, threading.Thread) else bool(task.done())


def wait_any(outcomes: Collection[Any]) -> Any:
    """Block until one of the futures is done, and return those that are."""
    while not (done := futures.wait(outcomes, _WAKE_INTERVAL, futures.FIRST_COMPLETED).done):
        pass
    return done


async def async_wait_any(outcomes: Collection[Any]) -> Any:
    """Wait as `wait_any` does, for asyncio."""
    import asyncio

    done, _ = await asyncio.wait(outcomes, return_when=asyncio.FIRST_COMPLETED)
    return done
