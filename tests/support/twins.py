"""An asynchronous object, used as if it were its blocking twin: so that one test holds for both."""

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any


class Blocking:
    """Every call is run to its end on one event loop; what it gives back is wrapped in turn."""

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        return self._wrap(getattr(self._target, name))

    def __repr__(self) -> str:
        return repr(self._target)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._wrap(self._target(*args, **kwargs))

    def _wrap(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            return self._wrap(self._runner.run(_awaited(value)))
        if inspect.isasyncgen(value):
            return self._iterate(value)
        if hasattr(value, "__anext__"):
            return _BlockingIterator(value, self._runner)
        if inspect.isroutine(value) or hasattr(value, "_runner"):
            return Blocking(value, self._runner)
        return value

    def _iterate(self, values: Any) -> Iterator[Any]:
        end = object()
        try:
            while (value := self._runner.run(anext(values, end))) is not end:
                yield value
        finally:
            self._runner.run(values.aclose())


class _BlockingIterator:
    """An asynchronous iterator that outlives its errors, used as if it blocked."""

    def __init__(self, values: Any, runner: asyncio.Runner) -> None:
        self._values, self._runner = values, runner

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        if (value := self._runner.run(anext(self._values, self))) is self:
            raise StopIteration
        return value

    def close(self) -> None:
        self._runner.run(self._values.aclose())


async def _awaited(value: Any) -> Any:
    return await value
