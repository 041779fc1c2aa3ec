"""Iterate over pages: without loops, resumable after an error, and from a cursor in another process."""

from __future__ import annotations

import base64
import hashlib
import inspect
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, NoReturn, Protocol, TypeAlias

import attrs

from .call import Request
from .errors import InvalidArgument
from .steps import Emit, Steps, Stream
from .types import Response

_Pairs: TypeAlias = frozenset[tuple[str, str]]
_VERSION, _LONGEST = 1, 2**16


class _StreamRunner(Protocol):
    key_parameters: frozenset[str]

    def stream(self, steps: Stream, /) -> Any: ...


class PageWalk:
    """The state of an iteration: the next page to request, and the values left of the last one.

    Attributes:
        ready: these values.
    """

    def __init__(
        self,
        request: Request[Any],
        values: Callable[[Request[Any], Any], Iterable[Any]],
        max_pages: int | None,
        after: str | None,
        key_parameters: frozenset[str],
    ) -> None:
        self._first = request
        self._values = values
        self._pages_left = max_pages
        self._key_parameters = key_parameters
        start = request if after is None else _resume_at(request, after)
        self._next: Request[Any] | None = start
        self._second: _Pairs | None = None if start is request else frozenset(start.params)
        self._seen = {frozenset(request.params)}
        self.ready: deque[Any] = deque()
        self._is_closed = False

    @property
    def is_over(self) -> bool:
        """True when no more values will come."""
        return self._is_closed or not (self.ready or (self._next is not None and self._pages_left != 0))

    def close(self) -> None:
        """End the iteration."""
        self._is_closed = True
        self.ready.clear()

    def steps(self) -> Stream:
        """Emit the remaining values. After a request failed, new steps continue with the page that failed."""
        while not self.is_over:
            if self.ready:
                yield Emit(self.ready.popleft())
            elif self._next is not None:
                yield from self._fetch(self._next)

    def _fetch(self, request: Request[Any]) -> Steps[None]:
        try:
            response: Response[Any] = yield request
        except Exception as error:
            vars(error)["cursor"] = _cursor_of(self._first, request)
            raise
        self._seen.add(frozenset(request.params))
        self._next = self._next_request(request, response)
        self.ready.extend(self._values(request, response.parsed))
        if self._pages_left is not None:
            self._pages_left -= 1

    def _next_request(self, request: Request[Any], response: Response[Any]) -> Request[Any] | None:
        named = request.next_page(response)
        if named is None:
            return None
        query = tuple(pair for pair in named.next_query or () if pair[0] not in self._key_parameters)
        next_query = attrs.evolve(named, next_query=query)
        return None if self._was_seen(frozenset(next_query.params)) else next_query

    def _was_seen(self, params: _Pairs) -> bool:
        """Return whether a page came before, or is the first page under another query.

        The first request need not name the first page or the size of a page; a link to it names both. Parameters that the second page
        shares do not tell pages apart.
        """
        if params in self._seen:
            return True
        first = frozenset(self._first.params)
        if self._second is None:
            # Where pages count from 0, the second one is page 1.
            self._second = params
            return _without_start(params, pages_from=0) == _without_start(first, pages_from=0)
        return _without_start(params - self._second) == _without_start(first - self._second)


def _without_start(params: _Pairs, pages_from: int = 1) -> _Pairs:
    """Return the parameters without those that mean the beginning."""
    return frozenset(
        (name, value)
        for name, value in params
        if value not in ("", "0") and not (value == str(pages_from) and "page" in name.lower())
    )


class _ResumableValues:
    """The values of an iteration. After an error, the next value requests the page that failed again."""

    def __init__(self, runner: _StreamRunner, walk: PageWalk, steps: Stream, values: Any) -> None:
        self._runner, self._walk = runner, walk
        self._steps, self._values = steps, values

    def _resumed(self) -> Any:
        if inspect.getgeneratorstate(self._steps) == inspect.GEN_CLOSED and not self._walk.is_over:
            self._steps = self._walk.steps()
            self._values = self._runner.stream(self._steps)
        return self._values

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "an iterator of an operation cannot be pickled or copied, because it belongs to a client: pass on its values, or create a "
            "client in each process and call the operation there"
        )


class Values(_ResumableValues, Iterator[Any]):
    """The blocking iterator."""

    def __next__(self) -> Any:
        # Most values need no steps.
        return self._walk.ready.popleft() if self._walk.ready else next(self._resumed())

    def close(self) -> None:
        """Stop the iteration."""
        self._walk.close()
        self._values.close()


class AsyncValues(_ResumableValues, AsyncIterator[Any]):
    """The async iterator."""

    async def __anext__(self) -> Any:
        return self._walk.ready.popleft() if self._walk.ready else await anext(self._resumed())

    async def aclose(self) -> None:
        """Stop the iteration."""
        self._walk.close()
        await self._values.aclose()


def _cursor_of(first: Request[Any], request: Request[Any]) -> str:
    """Encode the position of a page: the part of its query that is not in the call, whose arguments may be secret."""
    own, named = _by_name(first.params), _by_name(request.next_query or ())
    query = [
        list(pair) for name, pairs in named.items() if _values(pairs) != _values(own.get(name, ())) for pair in pairs
    ]
    content = json.dumps([_VERSION, _fingerprint(first, query), query], separators=(",", ":"))
    return base64.urlsafe_b64encode(content.encode()).decode().rstrip("=")


def _resume_at(first: Request[Any], cursor: Any) -> Request[Any]:
    """Return the request for the page at a cursor; raises `InvalidArgument`."""
    if isinstance(cursor, str) and len(cursor) <= _LONGEST:
        try:
            content = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars="-_", validate=True)
            version, fingerprint, query = json.loads(content)
            if version == _VERSION and fingerprint == _fingerprint(first, query):
                return attrs.evolve(first, next_query=tuple((name, value) for name, value in query)) if query else first
        except (ValueError, TypeError, RecursionError):
            pass
    raise InvalidArgument("after must be the `error.cursor` of a call with the same arguments")


def _fingerprint(first: Request[Any], query: list[list[str]]) -> str:
    """Return a digest that binds a cursor to its call."""
    content = json.dumps([first.method, first.url, sorted(first.params), query])
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _by_name(query: Iterable[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """Group the pairs by parameter: those of a list have brackets, with or without numbers."""
    pairs: dict[str, list[tuple[str, str]]] = {}
    for name, value in query:
        pairs.setdefault(name.partition("[")[0], []).append((name, value))
    return pairs


def _values(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [value for _, value in pairs]


def iterate(runner: _StreamRunner, walk: PageWalk) -> Values | AsyncValues:
    """Return an iterator of the values, in the mode of the runner."""
    steps = walk.steps()
    values = runner.stream(steps)
    return (AsyncValues if hasattr(values, "__anext__") else Values)(runner, walk, steps, values)
