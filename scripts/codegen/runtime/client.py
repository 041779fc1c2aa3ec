"""The bare way to call operations: one key for one address, blocking or async. What fails is raised."""

from __future__ import annotations

import contextlib
import copy
import ipaddress
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Literal, NoReturn, Self

import attrs
import httpx

from .call import Request
from .errors import APIError, InvalidArgument
from .steps import Steps, Stream, arun, astream, run, stream
from .types import Response

DEFAULT_TIMEOUT = 30.0

# No redirect is followed with the token, and nothing takes its place.
_PLAIN: Any = {"auth": None, "follow_redirects": False}


@attrs.frozen
class Key:
    """How the key is sent: in a header or in the query, under which name, after which word."""

    place: Literal["header", "query"]
    name: str
    word: str = ""


_BEARER = Key("header", "Authorization", "Bearer ")


class _Connection:
    """Where an API is and how it is asked. No repr shows the token."""

    _make: Callable[[], Any]

    def __init__(
        self,
        token: str | None,
        base_url: str,
        timeout: float,
        headers: Mapping[str, str] | None,
        http_client: Any,
        key: Key = _BEARER,
    ) -> None:
        if token is not None and not re.fullmatch(r"[\x21-\x7e]+", token):
            raise InvalidArgument("the token is empty, or holds characters that no header can carry")
        self.base_url = _checked(base_url)
        self._timeout = httpx.Timeout(timeout).as_dict()
        self._own = http_client is None
        self._http = http_client or self._make()
        defaults = {"Accept-Encoding": "gzip, deflate", "User-Agent": f"fanscribe (python-httpx/{httpx.__version__})"}
        self._headers = defaults | dict(headers or {})
        self._query: list[tuple[str, str]] = []
        self.key_parameters: frozenset[str] = frozenset({key.name} if key.place == "query" else ())
        if token is not None and key.place == "query":
            self._query.append((key.name, token))
        elif token is not None:
            self._headers[key.name] = f"{key.word}{token}"

    def _request(self, call: Request[Any], files: contextlib.ExitStack) -> httpx.Request:
        """The request, made without the httpx client: no cookie and no default of it is sent."""
        kwargs = call.prepared(files)
        kwargs |= {"url": self.base_url + kwargs["url"], "headers": kwargs["headers"] | self._headers}
        if self._query:
            kwargs["params"] = [*kwargs.get("params", ()), *self._query]
        return httpx.Request(**kwargs, extensions={"timeout": self._timeout})

    def _read(self, call: Request[Any], response: httpx.Response) -> Response[Any]:
        if response.is_success:
            with contextlib.suppress(ValueError):
                decoded = call.decode(response.content)
                return Response(response.status_code, response.headers, response.content, decoded, call.read(decoded))
        raise APIError(response.status_code, str(call), response.content)

    def with_options(self, *, timeout: float | None = None, **others: Any) -> Self:
        """The same with another `timeout` in seconds, which is all that there is without the facade; raises `InvalidArgument`."""
        if others:
            raise InvalidArgument(f"not an option: {', '.join(sorted(others))}")
        same = copy.copy(self)
        if timeout is not None:
            same._timeout = httpx.Timeout(timeout).as_dict()
        return same

    def refuse(self, error: InvalidArgument) -> NoReturn:
        """Raise the error for an argument that cannot be sent."""
        raise error


def _checked(base_url: str) -> str:
    parsed = httpx.URL(base_url)
    if parsed.scheme not in ("http", "https") or not parsed.host or parsed.query or parsed.fragment or parsed.userinfo:
        raise InvalidArgument("base_url is scheme, host and, if need be, port and path")
    if parsed.scheme == "http" and not _is_loopback(parsed.host):
        raise InvalidArgument("base_url is not encrypted: the token goes over http to this machine only")
    return str(parsed).rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Connection(_Connection):
    """The blocking runner of operations."""

    _make = httpx.Client

    def _meet(self, call: Any) -> Response[Any]:
        with contextlib.ExitStack() as files:
            return self._read(call, self._http.send(self._request(call, files), **_PLAIN))

    def run(self, steps: Steps[Any]) -> Any:
        """The result of steps."""
        return run(steps, self._meet)

    def stream(self, steps: Stream) -> Iterator[Any]:
        """What steps emit."""
        return stream(steps, self._meet)

    def chunks(self, call: Request[Any]) -> Iterator[bytes]:
        """The pieces of a file."""
        with contextlib.ExitStack() as files:
            response = self._http.send(self._request(call, files), stream=True, **_PLAIN)
            files.callback(response.close)
            if not response.is_success:
                response.read()
                self._read(call, response)
            yield from response.iter_bytes()

    def close(self) -> None:
        """Close the connections."""
        if self._own:
            self._http.close()


class AsyncConnection(_Connection):
    """The async runner of operations."""

    _make = httpx.AsyncClient

    async def _meet(self, call: Any) -> Response[Any]:
        with contextlib.ExitStack() as files:
            return self._read(call, await self._http.send(self._request(call, files), **_PLAIN))

    def run(self, steps: Steps[Any]) -> Awaitable[Any]:
        """The result of steps."""
        return arun(steps, self._meet)

    def stream(self, steps: Stream) -> AsyncIterator[Any]:
        """What steps emit."""
        return astream(steps, self._meet)

    async def chunks(self, call: Request[Any]) -> AsyncIterator[bytes]:
        """The pieces of a file."""
        with contextlib.ExitStack() as files:
            response = await self._http.send(self._request(call, files), stream=True, **_PLAIN)
            async with contextlib.aclosing(response):
                if not response.is_success:
                    await response.aread()
                    self._read(call, response)
                async for piece in response.aiter_bytes():
                    yield piece

    async def close(self) -> None:
        """Close the connections."""
        if self._own:
            await self._http.aclose()


class Blocking:
    """What a blocking client has beside its operations."""

    _runner: Any

    def close(self) -> None:
        """Close the connections."""
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # A client whose construction failed has no runner, and a traceback may still show it.
        return f"<{type(self).__name__} {self._runner.base_url if hasattr(self, '_runner') else 'without connection'}>"


class Awaiting:
    """What an async client has beside its operations."""

    _runner: Any

    async def close(self) -> None:
        """Close the connections."""
        await self._runner.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        # A client whose construction failed has no runner, and a traceback may still show it.
        return f"<{type(self).__name__} {self._runner.base_url if hasattr(self, '_runner') else 'without connection'}>"
