"""One key, two platforms."""

from __future__ import annotations

import os
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

import httpx

from fanscribe.clock import Clock
from fanscribe.transport import AsyncTransport, Key, Transport, checked_settings

if TYPE_CHECKING:
    from fanscribe.fansly import AsyncFansly, AsyncFanslyAttempt, Fansly, FanslyAttempt
    from fanscribe.flow import Polling
    from fanscribe.onlyfans import AsyncOnlyFans, AsyncOnlyFansAttempt, OnlyFans, OnlyFansAttempt

DEFAULT_REQUEST_TIMEOUT = 30.0


def _key(api_key: str | None) -> Key:
    """The argument first, then our environment variable, then that of the provider's own SDK."""
    return Key(api_key or os.environ.get("FANSCRIBE_API_KEY") or os.environ.get("ONLYFANSAPI_API_KEY"))


def _base_url(base_url: str | None) -> str | None:
    return base_url or os.environ.get("FANSCRIBE_BASE_URL") or os.environ.get("ONLYFANSAPI_BASE_URL")


class Fanscribe:
    """The provider's API with one key, for both platforms.

    Args:
        api_key: the provider's API key; else FANSCRIBE_API_KEY, else ONLYFANSAPI_API_KEY.
        base_url: where the API is; else FANSCRIBE_BASE_URL, else ONLYFANSAPI_BASE_URL, else the provider's own address.
        timeout: seconds for one request; also for each step of it (connect, send, receive).
        polling: the pace of every wait.
        http_client: an httpx client of your own, for proxies and certificates; it is left open.
        clock: another clock, for tests.

    Raises:
        InvalidInput: no key, or one that cannot be right, or a base URL that is none.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_REQUEST_TIMEOUT,
        polling: Polling | None = None,
        http_client: httpx.Client | None = None,
        clock: Clock | None = None,
    ) -> None:
        key = _key(api_key)
        del api_key
        self._transport = Transport(checked_settings(key, _base_url(base_url), timeout), http_client)
        self._polling = polling
        self._clock = clock or Clock()

    @cached_property
    def onlyfans(self) -> OnlyFans:
        """OnlyFans accounts."""
        from fanscribe.onlyfans import OnlyFans

        return OnlyFans(self._transport, self._polling, self._clock)

    @cached_property
    def fansly(self) -> Fansly:
        """Fansly accounts."""
        from fanscribe.fansly import Fansly

        return Fansly(self._transport, self._polling, self._clock)

    def resume(self, token: str) -> OnlyFansAttempt | FanslyAttempt:
        """Take up an attempt that another process started, or the same one before it ended.

        Args:
            token: `attempt.token`, or the `token` of an error of a wait.

        Raises:
            InvalidToken: damaged, of another version, or no token at all.
        """
        from fanscribe.ticket import read_ticket

        ticket = read_ticket(token)
        return self.onlyfans.resume(ticket) if ticket.platform == "onlyfans" else self.fansly.resume(ticket)

    def close(self) -> None:
        """Close the connections. Running attempts go on at the provider's."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Fanscribe {self._transport.settings.base_url}>"


class AsyncFanscribe:
    """The provider's API with one key, for both platforms, for asyncio. Arguments and errors as `Fanscribe`."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_REQUEST_TIMEOUT,
        polling: Polling | None = None,
        http_client: httpx.AsyncClient | None = None,
        clock: Clock | None = None,
    ) -> None:
        key = _key(api_key)
        del api_key
        self._transport = AsyncTransport(checked_settings(key, _base_url(base_url), timeout), http_client)
        self._polling = polling
        self._clock = clock or Clock()

    @cached_property
    def onlyfans(self) -> AsyncOnlyFans:
        """OnlyFans accounts."""
        from fanscribe.onlyfans import AsyncOnlyFans

        return AsyncOnlyFans(self._transport, self._polling, self._clock)

    @cached_property
    def fansly(self) -> AsyncFansly:
        """Fansly accounts."""
        from fanscribe.fansly import AsyncFansly

        return AsyncFansly(self._transport, self._polling, self._clock)

    def resume(self, token: str) -> AsyncOnlyFansAttempt | AsyncFanslyAttempt:
        """Take up an attempt that another process started, or the same one before it ended.

        Args:
            token: `attempt.token`, or the `token` of an error of a wait.

        Raises:
            InvalidToken: damaged, of another version, or no token at all.
        """
        from fanscribe.ticket import read_ticket

        ticket = read_ticket(token)
        return self.onlyfans.resume(ticket) if ticket.platform == "onlyfans" else self.fansly.resume(ticket)

    async def close(self) -> None:
        """Close the connections. Running attempts go on at the provider's."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncFanscribe {self._transport.settings.base_url}>"
