"""One key, two platforms."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from fanscribe.clock import Clock
from fanscribe.http.connections import Connections
from fanscribe.http.settings import Key, checked_settings
from fanscribe.http.usage import Usage

if TYPE_CHECKING:
    import asyncio

    from fanscribe.fansly import Fansly, FanslyAttempt
    from fanscribe.onlyfans import OnlyFans, OnlyFansAttempt
    from fanscribe.signin.flow import Polling
    from fanscribe.steps import Async, ModeT, Runner, Sync
else:
    # Imported with the platforms: importing this package loads nothing that is generated.
    ModeT, Sync, Async = TypeVar("ModeT"), object, object

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

DEFAULT_REQUEST_TIMEOUT = 30.0


class _Client(Generic[HttpT, ModeT]):
    """What both kinds of client have."""

    _make: Callable[[], HttpT]
    _event: Callable[[], Any]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_REQUEST_TIMEOUT,
        polling: Polling | None = None,
        http_client: HttpT | None = None,
        clock: Clock | None = None,
    ) -> None:
        """A client of the provider's API.

        Args:
            api_key: the provider's API key; else FANSCRIBE_API_KEY, else ONLYFANSAPI_API_KEY.
            base_url: where the API is; else FANSCRIBE_BASE_URL, else ONLYFANSAPI_BASE_URL, else the provider's own address.
            timeout: seconds for one request; also for each step of it (connect, send, receive).
            polling: the pace of every wait.
            http_client: an httpx client of your own, for proxies and certificates; it is left open.
            clock: another clock, for tests.

        Raises:
            InvalidInput: there is no API key, or it or the base URL is not valid.
        """
        key = Key.given(api_key)
        del api_key
        self._settings = checked_settings(key, base_url, timeout)
        self._connections = Connections(http_client, self._make, self._event)
        self._polling = polling
        self._clock = clock or Clock()

    @cached_property
    def _runner(self) -> Runner:
        from fanscribe.steps import Runner

        return Runner(self._connections, self._settings, self._clock)

    @cached_property
    def onlyfans(self) -> OnlyFans[ModeT]:
        """OnlyFans: every operation by its tag, and signing accounts in."""
        from fanscribe.onlyfans import OnlyFans

        return OnlyFans(self._runner, self._polling)

    @cached_property
    def fansly(self) -> Fansly[ModeT]:
        """Fansly: every operation by its tag, and signing accounts in."""
        from fanscribe.fansly import Fansly

        return Fansly(self._runner, self._polling)

    @property
    def usage(self) -> Usage:
        """Credits and rate limits, as the last answer that told them said."""
        return self._connections.usage

    def resume(self, token: str) -> OnlyFansAttempt[ModeT] | FanslyAttempt[ModeT]:
        """Go on with an attempt that another process started, or the same one before it ended.

        Args:
            token: `attempt.token`, or the `token` of an error of a wait.

        Raises:
            InvalidToken: damaged, of another version, or not a resume token at all.
        """
        from fanscribe.signin.token import read_ticket

        ticket = read_ticket(token)
        return self.onlyfans.resume(ticket) if ticket.platform == "onlyfans" else self.fansly.resume(ticket)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._settings.base_url}>"


class Fanscribe(_Client[httpx.Client, Sync]):
    """The provider's API with one key, for both platforms."""

    _make = httpx.Client
    _event = threading.Event

    def close(self) -> None:
        """Close the connections, and stop every wait. Attempts that are in progress go on at the provider."""
        self._connections.closing.set()
        if self._connections.own:
            self._connections.own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncFanscribe(_Client[httpx.AsyncClient, Async]):
    """The provider's API with one key, for both platforms, for asyncio."""

    _make = httpx.AsyncClient

    @staticmethod
    def _event() -> asyncio.Event:
        # Imported here: who does not wait need not load it.
        import asyncio

        return asyncio.Event()

    @cached_property
    def _runner(self) -> Runner:
        from fanscribe.steps import AsyncRunner

        return AsyncRunner(self._connections, self._settings, self._clock)

    async def close(self) -> None:
        """Close the connections, and stop every wait. Attempts that are in progress go on at the provider."""
        self._connections.closing.set()
        if self._connections.own:
            await self._connections.own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
