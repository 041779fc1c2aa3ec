"""Steps: generators that yield effects, and the runners that perform those, one blocking and one async.

A failure is thrown into the generator at the `yield` that asked, so `try` and `except` work in it as everywhere.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

T = TypeVar("T")

Steps: TypeAlias = Generator[Any, Any, T]
"""Steps to a result of type T: effects are yielded, their results sent in."""


@attrs.frozen
class Emit(Generic[T]):
    """One value of a stream."""

    value: T


Stream: TypeAlias = Generator[Any, Any, None]
"""Steps that emit values as they run."""


class _Driver(Generic[T]):
    """Advances steps from effect to effect. It keeps no reply that was sent in: one may be a code."""

    __slots__ = ("_error", "_replies", "_steps", "effect", "result")

    def __init__(self, steps: Generator[Any, Any, T]) -> None:
        self._steps = steps
        self._error: BaseException | None = None
        self._replies: list[Any] = [None]
        self.effect: Any = None
        self.result: Any = None

    def reply(self, value: Any) -> None:
        """Set the result of the effect."""
        self._replies = [value]

    def fail(self, error: BaseException) -> None:
        """Set the failure of the effect, which is raised inside the steps."""
        self._error = error

    def advance(self) -> bool:
        """Run to the next effect; false at the end."""
        error, self._error = self._error, None
        try:
            self.effect = self._steps.send(self._replies.pop()) if error is None else self._steps.throw(error)
        except StopIteration as end:
            self.result = end.value
            return False
        return True


def run(steps: Steps[T], perform: Callable[[Any], Any]) -> T:
    """Return the result of `steps`; `perform` performs their effects."""
    driver = _Driver(steps)
    while driver.advance():
        try:
            driver.reply(perform(driver.effect))
        except BaseException as error:  # noqa: BLE001 - it is raised inside the steps, which decide
            driver.fail(error)
    result: T = driver.result
    return result


async def arun(steps: Steps[T], perform: Callable[[Any], Awaitable[Any]]) -> T:
    """Return the result of `steps`; effects are awaited."""
    driver = _Driver(steps)
    while driver.advance():
        try:
            driver.reply(await perform(driver.effect))
        except BaseException as error:  # noqa: BLE001
            driver.fail(error)
    result: T = driver.result
    return result


def stream(steps: Stream, perform: Callable[[Any], Any]) -> Iterator[Any]:
    """Yield the values that `steps` emit."""
    with contextlib.closing(steps):
        while (value := run(_run_to_next_emit(steps), perform)) is not _EXHAUSTED:
            yield value


async def astream(steps: Stream, perform: Callable[[Any], Awaitable[Any]]) -> AsyncIterator[Any]:
    """Yield the values that `steps` emit; effects are awaited."""
    with contextlib.closing(steps):
        while (value := await arun(_run_to_next_emit(steps), perform)) is not _EXHAUSTED:
            yield value


_EXHAUSTED: Any = object()


def _run_to_next_emit(steps: Stream) -> Steps[Any]:
    """Return the next value that the steps emit, or `_EXHAUSTED`."""
    driver = _Driver(steps)
    while driver.advance():
        if isinstance(driver.effect, Emit):
            return driver.effect.value
        try:
            driver.reply((yield driver.effect))
        except BaseException as error:  # noqa: BLE001
            driver.fail(error)
    return _EXHAUSTED
