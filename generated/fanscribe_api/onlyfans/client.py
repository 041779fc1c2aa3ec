"""Clients: where the API is, how it is asked, and one pool of connections for it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import Any, Self

import attrs
import httpx

from . import errors
from .operations import Answers, answer
from .types import Response

DEFAULT_TIMEOUT = httpx.Timeout(30.0)


def _fixed(values: Mapping[str, Any] | None) -> Mapping[str, Any]:
    return MappingProxyType(dict(values or {}))


def _without_slash(url: str) -> str:
    return url.rstrip("/")


class _Pool:
    """The connections of a client and of all its copies, made when the first request needs them."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options = options
        self.blocking: httpx.Client | None = None
        self.asynchronous: httpx.AsyncClient | None = None

    def get(self) -> httpx.Client:
        if self.blocking is None:
            self.blocking = httpx.Client(**self._options)
        return self.blocking

    def aget(self) -> httpx.AsyncClient:
        if self.asynchronous is None:
            self.asynchronous = httpx.AsyncClient(**self._options)
        return self.asynchronous


@attrs.frozen(eq=False)
class Client:
    """A client of the API.

    Attributes:
        base_url: where the API is.
        headers, cookies: sent with every request; not in the repr.
        timeout: for each step of a request.
        follow_redirects: off, so that nothing goes to another host unasked.
        verify_ssl, httpx_args: for the httpx clients that hold the connections.
        raise_on_unexpected_status: raise `errors.UnexpectedStatus` for a status that is not documented, instead of `parsed=None`.
    """

    base_url: str = attrs.field(converter=_without_slash)
    headers: Mapping[str, str] = attrs.field(factory=dict, converter=_fixed, kw_only=True, repr=False)
    cookies: Mapping[str, str] = attrs.field(factory=dict, converter=_fixed, kw_only=True, repr=False)
    timeout: httpx.Timeout = attrs.field(default=DEFAULT_TIMEOUT, kw_only=True)
    follow_redirects: bool = attrs.field(default=False, kw_only=True)
    verify_ssl: Any = attrs.field(default=True, kw_only=True, repr=False)
    httpx_args: Mapping[str, Any] = attrs.field(factory=dict, converter=_fixed, kw_only=True, repr=False)
    raise_on_unexpected_status: bool = attrs.field(default=False, kw_only=True)
    _pool: _Pool = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_pool", _Pool({"verify": self.verify_ssl, **self.httpx_args}))

    def _copy(self, **changes: Any) -> Self:
        copy = attrs.evolve(self, **changes)
        object.__setattr__(copy, "_pool", self._pool)
        return copy

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """A copy that sends these headers too."""
        return self._copy(headers={**self.headers, **headers})

    def with_cookies(self, cookies: Mapping[str, str]) -> Self:
        """A copy that sends these cookies too."""
        return self._copy(cookies={**self.cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout | float) -> Self:
        """A copy with another timeout."""
        return self._copy(timeout=httpx.Timeout(timeout))

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client that holds the connections. It has none of our headers: they go with each request."""
        return self._pool.get()

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The asynchronous httpx client that holds the connections."""
        return self._pool.aget()

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use an httpx client of your own, here and in every copy."""
        self._pool.blocking = client
        return self

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use an asynchronous httpx client of your own, here and in every copy."""
        self._pool.asynchronous = async_client
        return self

    def _authorization(self) -> dict[str, str]:
        return {}

    def _prepared(self, kwargs: Mapping[str, Any]) -> dict[str, Any]:
        headers = {**self.headers, **self._authorization(), **kwargs.get("headers", {})}
        if self.cookies:
            own = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            headers["Cookie"] = "; ".join(filter(None, [own, headers.get("Cookie")]))
        sent = {**kwargs, "url": self.base_url + kwargs["url"], "headers": headers}
        return sent | {"timeout": self.timeout, "follow_redirects": self.follow_redirects}

    def _answered(self, response: httpx.Response, answers: Answers) -> Response[Any]:
        status = response.status_code
        documented = None in answers or any(
            code == status or (isinstance(code, tuple) and code[0] <= status <= code[1]) for code in answers
        )
        if self.raise_on_unexpected_status and not documented:
            raise errors.UnexpectedStatus(status, response.content)
        return answer(status, response.content, response.headers, answers)

    def send(self, kwargs: Mapping[str, Any], answers: Answers) -> Response[Any]:
        """Send the request of an operation and read the answer."""
        return self._answered(self.get_httpx_client().request(**self._prepared(kwargs)), answers)

    async def asend(self, kwargs: Mapping[str, Any], answers: Answers) -> Response[Any]:
        """Send the request of an operation and read the answer."""
        return self._answered(await self.get_async_httpx_client().request(**self._prepared(kwargs)), answers)

    def close(self) -> None:
        """Close the connections, which copies share."""
        if self._pool.blocking is not None:
            self._pool.blocking.close()

    async def aclose(self) -> None:
        """Close the asynchronous connections, which copies share."""
        if self._pool.asynchronous is not None:
            await self._pool.asynchronous.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


@attrs.frozen(eq=False)
class AuthenticatedClient(Client):
    """A client that sends a token with every request.

    Attributes:
        token: the API key; not in the repr.
        prefix: what stands before it in the header.
        auth_header_name: the header that it goes in.
    """

    token: str = attrs.field(kw_only=True, repr=False)
    prefix: str = attrs.field(default="Bearer", kw_only=True)
    auth_header_name: str = attrs.field(default="Authorization", kw_only=True)

    def _authorization(self) -> dict[str, str]:
        return {self.auth_header_name: f"{self.prefix} {self.token}" if self.prefix else self.token}
