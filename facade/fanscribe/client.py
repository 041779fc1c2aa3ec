"""One key, two platforms."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from fanscribe.clock import Clock
from fanscribe.errors import InvalidInput
from fanscribe.http.connections import AsyncConnections, Connections
from fanscribe.http.settings import Key, checked_settings
from fanscribe.http.usage import Usage

if TYPE_CHECKING:
    from fanscribe.fansly import Fansly, FanslyAttempt
    from fanscribe.onlyfans import OnlyFans, OnlyFansAttempt
    from fanscribe.signin.flow import Polling
    from fanscribe.steps import Async, ModeT, Runner, Sync
else:
    # Imported with the platforms: importing this package loads nothing that is generated.
    ModeT, Sync, Async = TypeVar("ModeT"), object, object

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

DEFAULT_REQUEST_TIMEOUT = 30.0
DEFAULT_MAX_RETRIES = 2


class _Client(Generic[HttpT, ModeT]):
    """What both kinds of client have."""

    _kind: type[httpx.Client] | type[httpx.AsyncClient]
    _connect: Any
    _runs: str

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_REQUEST_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        polling: Polling | None = None,
        http_client: HttpT | None = None,
        clock: Clock | None = None,
    ) -> None:
        """A client of the provider's API.

        Args:
            api_key: the provider's API key; else FANSCRIBE_API_KEY, else ONLYFANSAPI_API_KEY.
            base_url: where the API is; else FANSCRIBE_BASE_URL, else ONLYFANSAPI_BASE_URL, else the provider's own address.
            timeout: seconds for one request, from its first step to the end of the answer; a day at most. Sending files and streaming
                a download take as long as they take, with this timeout for each step.
            max_retries: how often what starts or answers an attempt is sent again when it was certainly not handled: no connection, or 429.
            polling: the pace of every wait.
            http_client: an httpx client of your own, for proxies and certificates; it is left open. Its connections are made to keep the
                timeout of the whole request; its cookies, headers and authentication are not used.
            clock: another clock, for tests.

        Raises:
            InvalidInput: there is no API key, or an argument cannot be right.
        """
        key = Key.given(api_key)
        del api_key
        settings = checked_settings(key, base_url, timeout, max_retries)
        if http_client is not None and not isinstance(http_client, self._kind):
            given = (
                type(http_client).__name__ if not isinstance(http_client, type) else f"the class {http_client.__name__}"
            )
            raise InvalidInput(f"http_client of {type(self).__name__} is an httpx.{self._kind.__name__}, not {given}")
        self._settings = settings
        self._connections = self._connect(http_client, settings)
        self._polling = polling
        self._clock = clock or Clock()

    @cached_property
    def _runner(self) -> Runner:
        from fanscribe import steps

        runner: Runner = getattr(steps, self._runs)(self._connections, self._settings, self._clock)
        return runner

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
        usage: Usage = self._connections.usage
        return usage

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
        # A client whose construction failed has no settings, and a traceback may still show it.
        settings = getattr(self, "_settings", None)
        return f"<{type(self).__name__} {settings.base_url if settings else 'not constructed'}>"


class Fanscribe(_Client[httpx.Client, Sync]):
    """The provider's API with one key, for both platforms."""

    _kind, _connect, _runs = httpx.Client, Connections, "Runner"

    def close(self) -> None:
        """Close the connections, and stop every wait. Attempts that are in progress go on at the provider."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncFanscribe(_Client[httpx.AsyncClient, Async]):
    """The provider's API with one key, for both platforms, for asyncio."""

    _kind, _connect, _runs = httpx.AsyncClient, AsyncConnections, "AsyncRunner"

    async def close(self) -> None:
        """Close the connections, and stop every wait. Attempts that are in progress go on at the provider."""
        await self._connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
