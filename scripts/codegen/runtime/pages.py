"""Page after page: in no circle, gone on with after an error, and from a cursor in another process."""

from __future__ import annotations

import base64
import hashlib
import inspect
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, Protocol, TypeAlias

import attrs

from .call import Request
from .errors import InvalidArgument
from .steps import Emit, Steps, Stream
from .types import Response

_Pairs: TypeAlias = frozenset[tuple[str, str]]
_VERSION, _LONGEST = 1, 2**16


class _Runner(Protocol):
    key_parameters: frozenset[str]

    def stream(self, steps: Stream, /) -> Any: ...


class Walk:
    """Where an iteration stands: the page that comes next, and what is left of the one that came last."""

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
        start = request if after is None else _request_at(request, after)
        self._next: Request[Any] | None = start
        self._second: _Pairs | None = None if start is request else frozenset(start.params)
        self._seen = {frozenset(request.params)}
        self._ready: deque[Any] = deque()
        self._is_closed = False

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to come."""
        return self._is_closed or not (self._ready or (self._next is not None and self._pages_left != 0))

    def close(self) -> None:
        """End it here."""
        self._is_closed = True

    def steps(self) -> Stream:
        """The values from here on. Where a request fails, others go on with it."""
        while not self.is_over:
            if self._ready:
                yield Emit(self._ready.popleft())
            elif self._next is not None:
                yield from self._fetch(self._next)

    def _fetch(self, request: Request[Any]) -> Steps[None]:
        try:
            response: Response[Any] = yield request
        except Exception as error:
            vars(error)["cursor"] = _cursor_of(self._first, request)
            raise
        self._seen.add(frozenset(request.params))
        self._next = self._following(request, response)
        self._ready.extend(self._values(request, response.parsed))
        if self._pages_left is not None:
            self._pages_left -= 1

    def _following(self, request: Request[Any], response: Response[Any]) -> Request[Any] | None:
        named = request.next_page(response)
        if named is None:
            return None
        query = tuple(pair for pair in named.following or () if pair[0] not in self._key_parameters)
        following = attrs.evolve(named, following=query)
        return None if self._was_there(frozenset(following.params)) else following

    def _was_there(self, params: _Pairs) -> bool:
        """Whether a page came before: by what it was asked for with, or as the first one, by whatever it is named with.

        Who asks for the first page need not say that it is, nor how large a page is; a page that names it says both. What the second
        page is named with too tells no pages apart.
        """
        if params in self._seen:
            return True
        first = frozenset(self._first.params)
        if self._second is None:
            # Where pages are counted from 0 on, the second one is page 1.
            self._second = params
            return _without_start(params, pages_from=0) == _without_start(first, pages_from=0)
        return _without_start(params - self._second) == _without_start(first - self._second)


def _without_start(params: _Pairs, pages_from: int = 1) -> _Pairs:
    """The parameters without those that stand for the beginning."""
    return frozenset(
        (name, value)
        for name, value in params
        if value not in ("", "0") and not (value == str(pages_from) and "page" in name.lower())
    )


class _Resumable:
    """The values of a walk. After an error the next one asks for the page that failed again."""

    def __init__(self, runner: _Runner, walk: Walk, steps: Stream, values: Any) -> None:
        self._runner, self._walk = runner, walk
        self._steps, self._values = steps, values

    def _going_on(self) -> Any:
        if inspect.getgeneratorstate(self._steps) == inspect.GEN_CLOSED and not self._walk.is_over:
            self._steps = self._walk.steps()
            self._values = self._runner.stream(self._steps)
        return self._values


class Values(_Resumable, Iterator[Any]):
    """The blocking one."""

    def __next__(self) -> Any:
        return next(self._going_on())

    def close(self) -> None:
        """Stop here."""
        self._walk.close()
        self._values.close()


class AsyncValues(_Resumable, AsyncIterator[Any]):
    """The async one."""

    async def __anext__(self) -> Any:
        return await anext(self._going_on())

    async def aclose(self) -> None:
        """Stop here."""
        self._walk.close()
        await self._values.aclose()


def _cursor_of(first: Request[Any], request: Request[Any]) -> str:
    """Where a page is among those of a call: what its request says and the call does not, which may be secret."""
    own, named = _by_name(first.params), _by_name(request.following or ())
    query = [
        list(pair) for name, pairs in named.items() if _values(pairs) != _values(own.get(name, ())) for pair in pairs
    ]
    content = json.dumps([_VERSION, _fingerprint(first, query), query], separators=(",", ":"))
    return base64.urlsafe_b64encode(content.encode()).decode().rstrip("=")


def _request_at(first: Request[Any], cursor: Any) -> Request[Any]:
    """The request for the page at a cursor; raises `InvalidArgument`."""
    if isinstance(cursor, str) and len(cursor) <= _LONGEST:
        try:
            content = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars="-_", validate=True)
            version, fingerprint, query = json.loads(content)
            if version == _VERSION and fingerprint == _fingerprint(first, query):
                return attrs.evolve(first, following=tuple((name, value) for name, value in query)) if query else first
        except (ValueError, TypeError, RecursionError):
            pass
    raise InvalidArgument("after: no cursor of this call; it is `error.cursor` of one with the same arguments")


def _fingerprint(first: Request[Any], query: list[list[str]]) -> str:
    """What a cursor is worth only together with."""
    told = json.dumps([first.method, first.url, sorted(first.params), query])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _by_name(query: Iterable[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """The pairs of each parameter: those of a list have brackets, with numbers or without."""
    pairs: dict[str, list[tuple[str, str]]] = {}
    for name, value in query:
        pairs.setdefault(name.partition("[")[0], []).append((name, value))
    return pairs


def _values(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [value for _, value in pairs]


def values_of(runner: _Runner, walk: Walk) -> Values | AsyncValues:
    """The values of a walk, in the mode of what runs it."""
    steps = walk.steps()
    values = runner.stream(steps)
    return (AsyncValues if hasattr(values, "__anext__") else Values)(runner, walk, steps, values)
