"""Methods as steps: a generator of what is needed next, and the runners that meet it, one blocking and one async.

A failure is thrown into the generator at the `yield` that asked, so `try` and `except` in it read as they always do.
"""

from __future__ import annotations

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


def run(steps: Steps[T], meet: Callable[[Any], Any]) -> T:
    """The result of `steps`, every need met by `meet`."""
    try:
        need = next(steps)
        while True:
            try:
                came = [meet(need)]
            except BaseException as error:  # noqa: BLE001 - it is raised inside the steps, which decide
                need = steps.throw(error)
            else:
                # Taken out, so that what came, which may be a code, is no local of a frame under an error.
                need = steps.send(came.pop())
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


async def arun(steps: Steps[T], meet: Callable[[Any], Awaitable[Any]]) -> T:
    """As `run`, awaiting what meets a need."""
    try:
        need = next(steps)
        while True:
            try:
                came = [await meet(need)]
            except BaseException as error:  # noqa: BLE001
                need = steps.throw(error)
            else:
                need = steps.send(came.pop())
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


def stream(steps: Stream, meet: Callable[[Any], Any]) -> Iterator[Any]:
    """What `steps` emit, one by one."""
    try:
        while (value := run(_until_emitted(steps), meet)) is not _END:
            yield value
    finally:
        steps.close()


async def astream(steps: Stream, meet: Callable[[Any], Awaitable[Any]]) -> AsyncIterator[Any]:
    """As `stream`."""
    try:
        while (value := await arun(_until_emitted(steps), meet)) is not _END:
            yield value
    finally:
        steps.close()


_END: Any = object()


def _until_emitted(steps: Stream) -> Steps[Any]:
    """The steps up to the next value that they emit."""
    came: list[Any] = [None]
    failed: BaseException | None = None
    while True:
        try:
            need = steps.throw(failed) if failed is not None else steps.send(came.pop())
        except StopIteration:
            return _END
        if isinstance(need, Emit):
            return need.value
        failed = None
        try:
            came = [(yield need)]
        except BaseException as error:  # noqa: BLE001
            failed = error
