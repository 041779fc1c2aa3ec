"""Methods as steps: a generator of what is needed next, and the runners that meet it, one blocking and one async.

A failure is thrown into the generator at the `yield` that asked, so `try` and `except` in it read as they always do.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

T = TypeVar("T")

Steps: TypeAlias = Generator[Any, Any, T]
"""Steps to a result of type T: needs come out, what came of them is sent in."""


@attrs.frozen
class Emit(Generic[T]):
    """One value of a stream."""

    value: T


Stream: TypeAlias = Generator[Any, Any, None]
"""Steps that emit values on their way."""


class _Course(Generic[T]):
    """Steps on their way: what they need, and what came of it, which is taken out at once: it may be a code."""

    def __init__(self, steps: Generator[Any, Any, T]) -> None:
        self._steps = steps
        self.need: Any = None
        self.came: list[Any] = [None]
        self.failed: BaseException | None = None
        self.result: Any = None

    def goes_on(self) -> bool:
        """Go on to the next need; false at the end."""
        failed, self.failed = self.failed, None
        try:
            self.need = self._steps.send(self.came.pop()) if failed is None else self._steps.throw(failed)
        except StopIteration as end:
            self.result = end.value
            return False
        return True


def run(steps: Steps[T], meet: Callable[[Any], Any]) -> T:
    """The result of `steps`, every need met by `meet`."""
    course = _Course(steps)
    while course.goes_on():
        try:
            course.came = [meet(course.need)]
        except BaseException as error:  # noqa: BLE001 - it is raised inside the steps, which decide
            course.failed = error
    result: T = course.result
    return result


async def arun(steps: Steps[T], meet: Callable[[Any], Awaitable[Any]]) -> T:
    """As `run`, awaiting what meets a need."""
    course = _Course(steps)
    while course.goes_on():
        try:
            course.came = [await meet(course.need)]
        except BaseException as error:  # noqa: BLE001
            course.failed = error
    result: T = course.result
    return result


def stream(steps: Stream, meet: Callable[[Any], Any]) -> Iterator[Any]:
    """What `steps` emit, one by one."""
    with contextlib.closing(steps):
        while (value := run(_until_emitted(steps), meet)) is not _END:
            yield value


async def astream(steps: Stream, meet: Callable[[Any], Awaitable[Any]]) -> AsyncIterator[Any]:
    """As `stream`."""
    with contextlib.closing(steps):
        while (value := await arun(_until_emitted(steps), meet)) is not _END:
            yield value


_END: Any = object()


def _until_emitted(steps: Stream) -> Steps[Any]:
    """The steps up to the next value that they emit."""
    course = _Course(steps)
    while course.goes_on():
        if isinstance(course.need, Emit):
            return course.need.value
        try:
            course.came = [(yield course.need)]
        except BaseException as error:  # noqa: BLE001
            course.failed = error
    return _END
