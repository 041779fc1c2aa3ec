"""One key, two platforms."""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypeAlias, TypeVar

import attrs
import httpx

from fanscribe.clock import Clock
from fanscribe.errors import InvalidInput
from fanscribe.http.connections import AsyncConnections, Connections
from fanscribe.http.settings import Key, checked_settings
from fanscribe.http.usage import Usage
from fanscribe.http.watching import RequestEvent, ResponseEvent, Watch
from fanscribe.locks import Locks, checked_locks

if TYPE_CHECKING:
    from fanscribe._core.pipeline import Pipeline
    from fanscribe._core.rate_limit import RateLimiter
    from fanscribe._core.steps import Async, ModeT, Runner, Sync
    from fanscribe._signin.accounts import Accounts
    from fanscribe._signin.attempt import OnChallenge
    from fanscribe._signin.credentials import OnlyFansCredentials
    from fanscribe._signin.flow import Polling
    from fanscribe.fansly import Fansly, FanslyAttempt
    from fanscribe.onlyfans import OnlyFans, OnlyFansAttempt
    from fanscribe.webhooks import Event
else:
    # Imported with the platforms: importing this package loads nothing that is generated.
    ModeT, Sync, Async = TypeVar("ModeT"), object, object

OnSessionExpired: TypeAlias = "Literal['raise', 'reauthenticate'] | Callable[[str], Decision | Awaitable[Decision]]"
Decision: TypeAlias = "bool | OnlyFansCredentials | None"
HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

DEFAULT_REQUEST_TIMEOUT = 30.0
DEFAULT_MAX_RETRIES = 2


class Same(Enum):
    """An option that stays as it is."""

    SAME = auto()


SAME: Final = Same.SAME


@attrs.define
class _Shared:
    """What clients with other options have in common, beside the connections: everything that is known of accounts."""

    polling: Polling | None
    clock: Clock
    locks: Locks | None
    rate: float | None
    _limiter: RateLimiter | None = None
    _accounts: Accounts | None = None
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    @property
    def accounts(self) -> Accounts:
        """The owner of the accounts."""
        from fanscribe._signin.accounts import Accounts
        from fanscribe._signin.flow import Polling

        with self._lock:
            self._accounts = self._accounts or Accounts(self.clock, self.polling or Polling(), self.locks)
            return self._accounts

    def pipeline(self, platform: Callable[[str], Any]) -> Pipeline:
        """The way of every request of a client; `platform` is that client's platform of an account."""
        from fanscribe._core.pipeline import Pipeline
        from fanscribe._core.rate_limit import RateLimiter
        from fanscribe.recovery import SessionRecovery

        recovery = SessionRecovery(self.accounts, platform)
        with self._lock:
            self._limiter = self._limiter or RateLimiter(self.rate, self.clock)
        return Pipeline(self.clock, self._limiter, recovery)


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
        total_timeout: float | None = None,
        on_session_expired: OnSessionExpired = "raise",
        on_challenge: OnChallenge | None = None,
        wait_while_reauthenticating: float = 0.0,
        rate: float | None = None,
        locks: Locks | str | os.PathLike[str] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        polling: Polling | None = None,
        http_client: HttpT | None = None,
        clock: Clock | None = None,
    ) -> None:
        """A client of the provider's API.

        Args:
            api_key: the provider's API key; else FANSCRIBE_API_KEY, else ONLYFANSAPI_API_KEY.
            base_url: where the API is; else FANSCRIBE_BASE_URL, else ONLYFANSAPI_BASE_URL, else the provider's own address.
            timeout: seconds for one request, from its first step to the end of the answer; a day at most. Sending files and streaming
                a download take as long as they take within `total_timeout`, with this timeout for each step.
            max_retries: how often a call is sent again: GET after a failed connection, a timeout, 408, 429 and 5xx; everything else only
                if it was certainly not handled (no connection, or 429), or has an `Idempotency-Key` and got no answer.
            total_timeout: seconds for a call with every try, pause and wait; None for no limit. A wait for an attempt has its own.
            on_session_expired: what to do when the session of an account is gone: "raise" `SessionExpired`, "reauthenticate" the account
                and make the call again, or a function (it may be a coroutine function) that is called with the account's id and returns
                True to re-authenticate, credentials to switch to, or None to raise. One re-authentication serves all calls.
            on_challenge: answers the challenges of that re-authentication, and of every `attempt.result` that is given none.
            wait_while_reauthenticating: seconds that a call which reads waits for an account that signs in at the moment (503).
            rate: calls a minute at most, fair among accounts; without it, the limits that answers report are heeded.
            locks: a folder on this machine, or a function that makes the lock of an account: no two processes sign in one account.
            on_request, on_response: called before and after each request is sent, with what may be logged of it.
            polling: the pace of every wait.
            http_client: an httpx client of your own, for proxies and certificates; it is left open. Its connections are made to keep the
                timeout of the whole request; its cookies, headers and authentication are not used.
            clock: another clock, for tests.

        Raises:
            InvalidInput: there is no API key, or an argument cannot be right.
        """
        key = Key.given(api_key)
        del api_key
        settings = checked_settings(
            key,
            base_url,
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            on_session_expired=on_session_expired,
            on_challenge=on_challenge,
            wait_while_reauthenticating=wait_while_reauthenticating,
        )
        if rate is not None and (
            not isinstance(rate, int | float) or isinstance(rate, bool) or not 0 < rate < float("inf")
        ):
            raise InvalidInput("rate is a number of calls a minute, above 0")
        if http_client is not None and not isinstance(http_client, self._kind):
            given = (
                type(http_client).__name__ if not isinstance(http_client, type) else f"the class {http_client.__name__}"
            )
            raise InvalidInput(f"http_client of {type(self).__name__} is an httpx.{self._kind.__name__}, not {given}")
        self._settings = settings
        self._connections = self._connect(http_client, settings, Watch(on_request, on_response))
        self._shared = _Shared(polling, clock or Clock(), checked_locks(locks), rate)

    @cached_property
    def _runner(self) -> Runner:
        from fanscribe._core import steps

        kind, pipeline = getattr(steps, self._runs), self._shared.pipeline(self._platform)
        self._connections.told = pipeline.limiter.update
        runner: Runner = kind(self._connections, self._settings, self._shared.clock, pipeline)
        return runner

    def with_options(
        self,
        *,
        timeout: float | Same = SAME,
        max_retries: int | Same = SAME,
        total_timeout: float | Same | None = SAME,
        on_session_expired: OnSessionExpired | Same = SAME,
        on_challenge: OnChallenge | Same | None = SAME,
        wait_while_reauthenticating: float | Same = SAME,
    ) -> Self:
        """A client that differs in these options; each is as for the client. The connections are the same: closing one closes both.

        For one call: `fans.onlyfans.chats.list_chats.with_options(timeout=5)("acct_1")`.

        Raises:
            InvalidInput: an option cannot be right.
        """
        options = {
            "timeout": timeout,
            "max_retries": max_retries,
            "total_timeout": total_timeout,
            "on_session_expired": on_session_expired,
            "on_challenge": on_challenge,
            "wait_while_reauthenticating": wait_while_reauthenticating,
        }
        other = copy.copy(self)
        for name in ("_runner", "onlyfans", "fansly"):
            # They were made with the options of this one.
            other.__dict__.pop(name, None)
        other._settings = self._settings.with_options(  # noqa: SLF001 - one of our own class
            **{name: value for name, value in options.items() if value is not SAME}
        )
        return other

    @cached_property
    def onlyfans(self) -> OnlyFans[ModeT]:
        """OnlyFans: every operation by its tag, and signing accounts in."""
        from fanscribe.onlyfans import OnlyFans

        return OnlyFans(self._runner, self._shared.accounts)

    @cached_property
    def fansly(self) -> Fansly[ModeT]:
        """Fansly: every operation by its tag, and signing accounts in."""
        from fanscribe.fansly import Fansly

        return Fansly(self._runner, self._shared.accounts)

    def _platform(self, account_id: str) -> Any:
        from fanscribe.status import platform_of

        return getattr(self, platform_of(account_id))

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
        from fanscribe._signin.token import read_ticket

        ticket = read_ticket(token)
        return self.onlyfans.resume(ticket) if ticket.platform == "onlyfans" else self.fansly.resume(ticket)

    def dispatch(self, event: Event) -> OnlyFansAttempt[ModeT] | FanslyAttempt[ModeT] | None:
        """Tell the attempt that a webhook's event is about: a wait for it polls at once.

        Args:
            event: as `fanscribe.webhooks.parse` gives it.

        Returns:
            The attempt, or None where this client knows of no open one for the account.
        """
        found = [each for each in self._shared.accounts.open_attempts(event.account_id or "") if each.notify(event)]
        return found[-1] if found else None

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
