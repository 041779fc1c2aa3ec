"""Minimal clients of the operations: one key for one address, blocking or async, without retries."""

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

from .call import Request, merge_headers
from .errors import InvalidArgument, UnexpectedResponse
from .steps import Steps, Stream, arun, astream, run, stream
from .types import Response

DEFAULT_TIMEOUT = 30.0

# No redirect is followed with the token, and no netrc entry replaces it.
_SEND_OPTIONS: Any = {"auth": None, "follow_redirects": False}


@attrs.frozen
class KeyLocation:
    """Where the key is sent: in a header or in the query, under which name, with which prefix."""

    location: Literal["header", "query"]
    name: str
    prefix: str = ""


_BEARER = KeyLocation("header", "Authorization", "Bearer ")


class _Connection:
    """An address and how to send requests to it. No repr shows the token."""

    _make: Callable[[], Any]

    def __init__(
        self,
        token: str | None,
        base_url: str,
        timeout: float,
        headers: Mapping[str, str] | None,
        http_client: Any,
        key: KeyLocation = _BEARER,
        *,
        insecure: bool = False,
    ) -> None:
        if token is not None and not re.fullmatch(r"[\x21-\x7e]+", token):
            raise InvalidArgument("the token must be printable ASCII without blanks, and not empty")
        self.base_url = _validate_base_url(base_url, may_use_http=token is None or insecure)
        self.timeout = httpx.Timeout(timeout).as_dict()
        self._own = http_client is None
        self._http = http_client or self._make()
        defaults = {"Accept-Encoding": "gzip, deflate", "User-Agent": f"fanscribe (python-httpx/{httpx.__version__})"}
        self._headers = merge_headers(defaults, headers or {})
        self._key_header: dict[str, str] = {}
        self._query: list[tuple[str, str]] = []
        in_query = key.location == "query"
        self.key_parameters: frozenset[str] = frozenset({key.name} if in_query else ())
        self.key_headers: frozenset[str] = frozenset(() if in_query else {key.name.lower()})
        if token is not None and in_query:
            self._query.append((key.name, token))
        elif token is not None:
            self._key_header[key.name] = f"{key.prefix}{token}"

    def _request(self, call: Request[Any], files: contextlib.ExitStack) -> httpx.Request:
        """Build the request without the httpx client, whose cookies and defaults are not sent."""
        kwargs = call.build_kwargs(files)
        headers = merge_headers(self._headers, kwargs["headers"], self._key_header)
        kwargs |= {"url": self.base_url + kwargs["url"], "headers": headers}
        if self._query:
            kwargs["params"] = [*kwargs.get("params", ()), *self._query]
        return httpx.Request(**kwargs, extensions={"timeout": self.timeout})

    def _read(self, call: Request[Any], response: httpx.Response) -> Response[Any]:
        if call.is_not_modified(response.status_code):
            return Response(response.status_code, response.headers, b"", None, None)
        if response.is_success:
            with contextlib.suppress(ValueError):
                decoded = call.decode(response.content)
                return Response(response.status_code, response.headers, response.content, decoded, call.read(decoded))
        raise UnexpectedResponse(response.status_code, str(call), response.content)

    def with_options(self, *, timeout: float | None = None, **others: Any) -> Self:
        """Return a copy with another `timeout` in seconds, the only option without the facade; raises `InvalidArgument`."""
        if names := sorted(others):
            others.clear()
            raise InvalidArgument(f"unknown options: {', '.join(names)}")
        same = copy.copy(self)
        if timeout is not None:
            same.timeout = httpx.Timeout(timeout).as_dict()
        return same

    def find_option(self, name: str) -> str | None:
        """Return `timeout` if that is what a name means."""
        return "timeout" if "timeout" in name.lower() else None

    def send_steps(self, request: Request[Any]) -> Steps[Response[Any]]:
        """Return the steps that send a request to its response."""
        response: Response[Any] = yield request
        return response

    def refuse(self, error: InvalidArgument) -> NoReturn:
        """Raise the error for an argument that cannot be sent, without the frames that hold the argument."""
        raise error.with_traceback(None)


def _validate_base_url(base_url: str, *, may_use_http: bool) -> str:
    parsed = httpx.URL(base_url)
    if parsed.scheme not in ("http", "https") or not parsed.host or parsed.query or parsed.fragment or parsed.userinfo:
        raise InvalidArgument("base_url must be http or https with a host, and optionally a port and a path")
    if parsed.scheme == "http" and not may_use_http and not _is_loopback(parsed.host):
        raise InvalidArgument(
            "base_url must be https: another machine gets the token over http only with insecure=True"
        )
    return str(parsed).rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Connection(_Connection):
    """The blocking runner of operations."""

    is_async = False

    _make = httpx.Client

    def _perform(self, call: Any) -> Response[Any]:
        with contextlib.ExitStack() as files:
            return self._read(call, self._http.send(self._request(call, files), **_SEND_OPTIONS))

    def run(self, steps: Steps[Any]) -> Any:
        """Return the result of steps."""
        return run(steps, self._perform)

    def stream(self, steps: Stream) -> Iterator[Any]:
        """Iterate over the values that steps emit."""
        return stream(steps, self._perform)

    def chunks(self, call: Request[Any]) -> Iterator[bytes]:
        """Iterate over the chunks of a file."""
        with contextlib.ExitStack() as files:
            response = self._http.send(self._request(call, files), stream=True, **_SEND_OPTIONS)
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

    is_async = True

    _make = httpx.AsyncClient

    async def _perform(self, call: Any) -> Response[Any]:
        with contextlib.ExitStack() as files:
            return self._read(call, await self._http.send(self._request(call, files), **_SEND_OPTIONS))

    def run(self, steps: Steps[Any]) -> Awaitable[Any]:
        """Return the result of steps."""
        return arun(steps, self._perform)

    def stream(self, steps: Stream) -> AsyncIterator[Any]:
        """Iterate over the values that steps emit."""
        return astream(steps, self._perform)

    async def chunks(self, call: Request[Any]) -> AsyncIterator[bytes]:
        """Iterate over the chunks of a file."""
        with contextlib.ExitStack() as files:
            response = await self._http.send(self._request(call, files), stream=True, **_SEND_OPTIONS)
            async with contextlib.aclosing(response):
                if not response.is_success:
                    await response.aread()
                    self._read(call, response)
                async for chunk in response.aiter_bytes():
                    yield chunk

    async def close(self) -> None:
        """Close the connections."""
        if self._own:
            await self._http.aclose()


class ClientMixin:
    """The lifecycle of a blocking client."""

    __is_async__ = False
    _runner: Any

    def close(self) -> None:
        """Close the connections."""
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # A traceback may show a client whose construction failed, which has no runner.
        return f"<{type(self).__name__} {self._runner.base_url if hasattr(self, '_runner') else 'without connection'}>"


class AsyncClientMixin:
    """The lifecycle of an async client."""

    __is_async__ = True
    _runner: Any

    async def close(self) -> None:
        """Close the connections."""
        await self._runner.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        # A traceback may show a client whose construction failed, which has no runner.
        return f"<{type(self).__name__} {self._runner.base_url if hasattr(self, '_runner') else 'without connection'}>"
