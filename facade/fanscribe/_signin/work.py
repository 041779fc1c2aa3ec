"""Work that one caller does for others: who does it, whether it can continue, and whether it waits for a callback."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import Future
from contextvars import ContextVar
from typing import Any, Self

import attrs

from fanscribe._core.clock import WakeEvent

# The flights and attempts that this context's callbacks belong to: calls of a callback must not wait for those to end.
_asking: ContextVar[tuple[Any, ...]] = ContextVar("fanscribe_asking", default=())


@contextlib.contextmanager
def mark_asking(subject: Any) -> Iterator[None]:
    """Mark a flight or an attempt while a callback is called for it."""
    before = _asking.get()
    _asking.set((*before, subject))
    subject.is_asking = True
    try:
        yield
    finally:
        subject.is_asking = False
        _asking.set(before)


def is_asked_about(subject: Any) -> bool:
    """Return whether the caller is a callback of a flight or an attempt."""
    return subject.is_asking and subject in _asking.get()


@attrs.frozen
class Worker:
    """The task or thread that does some work."""

    thread: int
    task: Any
    process: int = attrs.field(factory=os.getpid)

    @classmethod
    def current(cls) -> Self:
        """Return the current task, or else the current thread."""
        task, asyncio = None, sys.modules.get("asyncio")
        if asyncio is not None:
            with contextlib.suppress(RuntimeError):
                task = asyncio.current_task()
        return cls(0 if task else threading.get_ident(), task)

    def can_go_on(self) -> bool:
        """Return whether it can continue: tasks of a stopped event loop cannot, nor what was running when this process was forked."""
        return self.process == os.getpid() and (self.task is None or bool(self.task.get_loop().is_running()))


def _refer(steps: Any) -> weakref.ref[Any]:
    return weakref.ref(steps)


@attrs.frozen(eq=False)
class RunningSteps:
    """Steps, and the task or thread that runs them."""

    _steps: Any = attrs.field(converter=_refer)
    _worker: Worker = attrs.field(factory=Worker.current)

    def can_go_on(self) -> bool:
        """Return whether they are not over: a Ctrl-C may have ended them anywhere, and an event loop may have been stopped."""
        steps = self._steps()
        # The frame is asked for last: that creates an object which lasts as long as the steps.
        is_over = steps is None or not (steps.gi_suspended or steps.gi_running or steps.gi_frame)
        return not is_over and self._worker.can_go_on()


@attrs.define(eq=False)
class SingleFlight:
    """Work that one caller does while others wait for its result, in any thread, task or event loop.

    Attributes:
        result: the result; None if the caller gave up, and another one takes over.
        over: set when it ends.
        ended: when it ended, by the clock; None before.
        is_asking: whether a callback is being called for it.
        worker: the task or thread that does it.
    """

    result: Future[Any] = attrs.field(factory=Future)
    over: WakeEvent = attrs.field(factory=lambda: WakeEvent(auto_reset=False))
    ended: float | None = None
    is_asking: bool = False
    worker: Worker = attrs.field(factory=Worker.current)

    def __attrs_post_init__(self) -> None:
        # A caller that stops waiting cannot cancel it for the others.
        self.result.set_running_or_notify_cancel()

    @property
    def end(self) -> Any:
        """The result; None if there is none, or not yet."""
        return self.result.result() if self.result.done() else None

    @property
    def is_under_way(self) -> bool:
        return self.ended is None and self.worker.can_go_on()

    def is_current(self, since: float) -> bool:
        """Return whether it is running, or ended with a result after `since`."""
        return self.is_under_way or (self.ended is not None and self.ended > since and self.end is not None)
