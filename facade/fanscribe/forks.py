"""Steps that run beside others: each in a thread, or in a task of an event loop; none of them outlives what began it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Coroutine
from concurrent import futures
from typing import TYPE_CHECKING, Any, Final

import attrs
from fanscribe_api.runtime.steps import Steps

from fanscribe.callbacks import Loop
from fanscribe.clock import Bell
from fanscribe.http.exchange import Send

if TYPE_CHECKING:
    import asyncio

# On Windows nothing wakes a thread that waits, Ctrl-C included, until its time is over.
_SLICE: Final = 0.2


@attrs.frozen
class Fork:
    """Begin steps beside these; what comes is the future of their outcome."""

    steps: Steps[Any]


@attrs.frozen
class First:
    """Wait until one of these ends; what comes are those that have."""

    outcomes: Collection[Any]


@attrs.frozen
class Record:
    """Write something down at once, even if the run is to end: what comes is what the function gives."""

    function: Callable[[Any], Any]
    value: Any


class Stopped(BaseException):
    """Steps that were begun beside others are to end, as those have."""


@attrs.define(eq=False)
class Scope:
    """One run of steps, and those that were begun beside it.

    Attributes:
        loop: where a blocking run awaits what callbacks give it.
        stop: rung when the run is to end; None where nobody can tell it.
        is_busy: whether a request is being sent, or what came of it written down: that is not broken off, since nobody would know of it.
    """

    loop: Loop = attrs.field(factory=Loop)
    stop: Bell | None = None
    is_busy: bool = False
    _inner: list[tuple[Scope, Any]] = attrs.field(factory=list)

    def enter(self, need: Any) -> None:
        """A need is about to be met; raises `Stopped` if the run is to end."""
        # Set before it is asked: whoever ends the run sees it then.
        self.is_busy = isinstance(need, Send | Record)
        if not isinstance(need, Record) and self.stop is not None and self.stop.rung:
            raise Stopped

    def bells(self, *others: Bell | None) -> tuple[Bell, ...]:
        """All that may wake a sleeper in this run."""
        return tuple(bell for bell in (self.stop, *others) if bell is not None)

    def thread(self, run: Callable[[Scope], Any]) -> futures.Future[Any]:
        """Begin a run in a thread of its own."""
        inner, outcome = self._begun(), futures.Future[Any]()

        def work() -> None:
            try:
                outcome.set_result(run(inner))
            except BaseException as error:  # noqa: BLE001 - it is raised where the outcome is taken
                outcome.set_exception(error)

        thread = threading.Thread(target=work, name="fanscribe", daemon=True)
        self._inner.append((inner, thread))
        thread.start()
        return outcome

    def task(self, run: Callable[[Scope], Coroutine[Any, Any, Any]]) -> asyncio.Task[Any]:
        """Begin a run in a task of its own."""
        import asyncio

        inner = self._begun()
        task = asyncio.get_running_loop().create_task(run(inner))
        self._inner.append((inner, task))
        return task

    def _begun(self) -> Scope:
        self._inner = [(scope, run) for scope, run in self._inner if not _is_done(run)]
        return Scope(stop=Bell(stays=True))

    def end(self, seconds: float) -> None:
        """Tell the threads to end, and wait for those that are busy, so many seconds at most."""
        self._stop()
        until = time.monotonic() + seconds
        for scope, thread in self._inner:
            while thread.is_alive() and scope.is_busy and (left := until - time.monotonic()) > 0:
                thread.join(min(left, _SLICE))
        self.loop.close()

    async def aend(self, seconds: float) -> None:
        """As `end`, for tasks."""
        import asyncio

        self._stop()
        tasks = [task for _, task in self._inner]
        if tasks:
            # Sleepers are awake now, and end by themselves; whoever waits for a callback does not.
            await asyncio.wait(tasks, timeout=_SLICE)
            for scope, task in self._inner:
                if not scope.is_busy:
                    task.cancel()
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self.loop.close()

    def _stop(self) -> None:
        for scope, _ in self._inner:
            if scope.stop is not None:
                scope.stop.ring()


def _is_done(run: Any) -> bool:
    return not run.is_alive() if isinstance(run, threading.Thread) else bool(run.done())


def first(outcomes: Collection[Any]) -> Any:
    """Those of the futures that have ended, once one has."""
    while not (done := futures.wait(outcomes, _SLICE, futures.FIRST_COMPLETED).done):
        pass
    return done


async def afirst(outcomes: Collection[Any]) -> Any:
    """As `first`, for tasks."""
    import asyncio

    done, _ = await asyncio.wait(outcomes, return_when=asyncio.FIRST_COMPLETED)
    return done
