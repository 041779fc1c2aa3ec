"""The clients: one API key and one connection pool for every platform."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from functools import cached_property
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar

from fanscribe_platforms import TITLES
from fanscribe_platforms.attributes import Platforms

from fanscribe._core.arguments import check_number, describe, explained_method, explains_misfits
from fanscribe._core.clock import Clock
from fanscribe._core.connections import (
    AsyncConnections,
    AsyncHttpClient,
    Connections,
    HttpClient,
    library_of,
)
from fanscribe._core.instrumentation import Instrumentation
from fanscribe._core.lazy import LazyModule
from fanscribe._core.options import ApiKey, TokenSecrets, make_settings
from fanscribe.errors import InvalidInput, InvalidToken, Suggesting

if TYPE_CHECKING:
    from fanscribe._core.pipeline import Pipeline
    from fanscribe._core.rate_limit import RateLimiter
    from fanscribe._core.runners import Async, ModeT, Runner, Sync
    from fanscribe._platforms import annotations as _types
    from fanscribe._signin.accounts import Accounts
    from fanscribe._signin.start import PlatformAccounts
    from fanscribe._signin.status import Platform
else:
    # Imported with the platforms: importing this package loads no generated code.
    ModeT, Sync, Async = TypeVar("ModeT"), object, object
    # Imported when an annotation is evaluated.
    _types = LazyModule("fanscribe._platforms.annotations")

HttpT = TypeVar("HttpT")

DEFAULT_REQUEST_TIMEOUT = 30.0
DEFAULT_MAX_RETRIES = 2


class Unchanged(Enum):
    """The type of `UNCHANGED`."""

    UNCHANGED = auto()


UNCHANGED: Final = Unchanged.UNCHANGED
"""Leave this option as it is."""


class _UnlockedProperty(cached_property[Any]):
    """A cached property without the lock that Python 3.11 takes: a child that is forked meanwhile would wait for it for ever."""

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else vars(instance).setdefault(self.attrname, self.func(instance))


class _Shared:
    """State shared by a client and its `with_options` copies, besides the connections."""

    def __init__(
        self,
        polling: _types.Polling | None,
        clock: Clock,
        locks: _types.Locks | None,
        rate: float | None,
        secrets: TokenSecrets,
    ) -> None:
        self.polling, self.clock, self.locks, self.rate = polling, clock, locks, rate
        self._secrets = secrets

    @_UnlockedProperty
    def accounts(self) -> Accounts:
        """The owner of the accounts."""
        from fanscribe._signin.accounts import Accounts
        from fanscribe._signin.polling import Polling

        return Accounts(self.clock, self.polling or Polling(), self.locks, self._secrets)

    @_UnlockedProperty
    def limiter(self) -> RateLimiter:
        """The rate limit."""
        from fanscribe._core.rate_limit import RateLimiter

        return RateLimiter(self.rate, self.clock)

    def pipeline(
        self, accounts_of: Callable[[Platform], PlatformAccounts], get_usage: Callable[[], _types.Usage | None]
    ) -> Pipeline:
        """Return the pipeline of a client; `accounts_of` returns that client's accounts of a platform."""
        from fanscribe._core.pipeline import Pipeline

        def make_recovery() -> Any:
            # Imported here: most clients recover nothing.
            from fanscribe._signin.recovery import SessionRecovery

            return SessionRecovery(self.accounts, accounts_of)

        return Pipeline(self.clock, self.limiter, make_recovery, get_usage)


class _Client(Platforms[ModeT], Suggesting, Generic[HttpT, ModeT]):
    """The common base of both clients."""

    _http_class: str
    _connections_class: Any
    _runner_class: str

    @explains_misfits
    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_REQUEST_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        total_timeout: float | None = None,
        on_session_expired: _types.OnSessionExpired = "raise",
        on_challenge: _types.OnChallenge | None = None,
        wait_while_reauthenticating: float = 0.0,
        min_credits: _types.MinCredits | None = None,
        rate: float | None = None,
        locks: _types.Locks | str | os.PathLike[str] | None = None,
        token_secret: str | bytes | Sequence[str | bytes] | None = None,
        on_request: Callable[[_types.RequestEvent], object] | None = None,
        on_response: Callable[[_types.ResponseEvent], object] | None = None,
        polling: _types.Polling | None = None,
        http_client: HttpT | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Create a client of the provider's API.

        Args:
            api_key: the provider's API key; else FANSCRIBE_API_KEY, else ONLYFANSAPI_API_KEY.
            base_url: the base URL of the API; else FANSCRIBE_BASE_URL, else ONLYFANSAPI_BASE_URL, else the provider's own.
            timeout: seconds for one request, from its first step to the end of the response; a day at most. Uploads and streamed
                downloads are limited by `total_timeout`, with this timeout for each step.
            max_retries: the number of retries: of GET after a failed connection, a timeout, 408, 429 and 5xx; of other calls only if
                they were certainly not handled (no connection, or 429), or have an `Idempotency-Key` and got no response.
            total_timeout: seconds for a call with its tries, pauses and waits; None for no limit. A wait for an attempt has its own.
            on_session_expired: what to do when the session of an account has expired: "raise" `SessionExpired`, "reauthenticate" the
                account and repeat the call, or a function or coroutine function that is called with the account's id and returns
                True to re-authenticate, credentials to switch to, or None to raise. All calls share one re-authentication.
            on_challenge: answers the challenges of that re-authentication, and of every `attempt.result` without a callback.
            wait_while_reauthenticating: seconds that a call which reads waits for an account that is signing in (503).
            min_credits: no call is sent while fewer credits are left, by the last response that reported them: `OutOfCredits`. A number,
                or a function that returns it. A client that knows no balance yet asks for it first, by `GET /api/usage/credits`, which
                is free and always sent. If that fails, a warning is logged, and the call is sent. So are sign-ins, and polls of a wait.
            rate: the maximum of calls a minute, fair among accounts; by default, the limits that responses report are respected.
            locks: a folder on this machine, or a function that returns the lock of an account, so that two processes never sign in the
                same account at once.
            token_secret: signs resume tokens (HMAC-SHA256), so that nobody who handles one can have another attempt polled; tokens without
                a right signature are then refused. Of several, the first signs, and all are accepted; each of 16 bytes or more. Else
                FANSCRIBE_TOKEN_SECRET, separated by blanks, else the file named by FANSCRIBE_TOKEN_SECRET_FILE.
            on_request, on_response: called before and after each request, with what may be logged.
            polling: the pace of every wait.
            http_client: an httpx or httpx2 client of your own, for proxies and certificates; you close it. Its connections respect the
                timeout of the whole request; its cookies, headers and authentication are not used.
            clock: a fake clock, for tests.

        Raises:
            InvalidInput: there is no API key, or an argument is invalid.
        """
        key = ApiKey.resolve(api_key)
        secrets = TokenSecrets(token_secret)
        del api_key, token_secret
        secrets.resolve()
        settings = make_settings(
            key,
            base_url,
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            on_session_expired=on_session_expired,
            on_challenge=on_challenge,
            wait_while_reauthenticating=wait_while_reauthenticating,
            min_credits=min_credits,
        )
        check_number(
            "rate",
            rate,
            is_least_allowed=False,
            is_most_allowed=False,
            unit="calls a minute",
            is_optional=True,
        )
        if http_client is not None and not isinstance(http_client, getattr(library_of(http_client), self._http_class)):
            wanted = f"an httpx.{self._http_class} or an httpx2.{self._http_class}"
            raise InvalidInput(f"http_client of {type(self).__name__} must be {wanted}, got {describe(http_client)}")
        if clock is not None and not hasattr(clock, "utc_now"):
            raise InvalidInput(f"clock must be a Clock, got {describe(clock)}")
        if polling is not None:
            from fanscribe._signin.polling import check_polling

            check_polling(polling)
        self._settings = settings
        self._connections = self._connections_class(http_client, settings, Instrumentation(on_request, on_response))
        if locks is not None:
            from fanscribe._signin.locks import resolve_locks

            locks = resolve_locks(locks)
        self._shared = _Shared(polling, clock or Clock(), locks, rate, secrets)

    @_UnlockedProperty
    def _runner(self) -> Runner:
        from fanscribe._core import runners

        runner_class, connections = getattr(runners, self._runner_class), self._connections
        pipeline = self._shared.pipeline(self._accounts_of, lambda: connections.usage)
        self._connections.on_usage = pipeline.limiter.update
        if self._settings.may_wait_for_sign_in:
            # Imported now: a call would hold up its event loop for as long as that takes.
            _ = pipeline.recovery
        runner: Runner = runner_class(self._connections, self._settings, self._shared.clock, pipeline)
        return runner

    @explained_method
    def with_options(
        self,
        *,
        timeout: float | Unchanged = UNCHANGED,
        max_retries: int | Unchanged = UNCHANGED,
        total_timeout: float | Unchanged | None = UNCHANGED,
        on_session_expired: _types.OnSessionExpired | Unchanged = UNCHANGED,
        on_challenge: _types.OnChallenge | Unchanged | None = UNCHANGED,
        wait_while_reauthenticating: float | Unchanged = UNCHANGED,
        min_credits: _types.MinCredits | Unchanged | None = UNCHANGED,
    ) -> Self:
        """Return a client with other options; each is as for the client. Both share their connections: closing one closes both.

        For one call: `fans.onlyfans.chats.list.with_options(timeout=5)("acct_1")`.

        Raises:
            InvalidInput: an option is invalid.
        """
        options = {
            "timeout": timeout,
            "max_retries": max_retries,
            "total_timeout": total_timeout,
            "on_session_expired": on_session_expired,
            "on_challenge": on_challenge,
            "wait_while_reauthenticating": wait_while_reauthenticating,
            "min_credits": min_credits,
        }
        changed = {name: value for name, value in options.items() if value is not UNCHANGED}
        other = copy.copy(self)
        for name in ("_runner", *(f"_platform_{name}" for name in TITLES)):
            # They are bound to the options of this client.
            other.__dict__.pop(name, None)
        other.__dict__["_settings"] = self._settings.with_options(**changed)
        return other

    def _accounts_of(self, platform: Platform) -> PlatformAccounts:
        module = import_module(f"fanscribe._platforms.{platform}")
        accounts: PlatformAccounts = module.ACCOUNTS(self._runner, lambda: self._shared.accounts)
        return accounts

    @property
    def usage(self) -> _types.Usage:
        """Credits and rate limits, by the last response that reported them: an answer, a file or an error."""
        from fanscribe._core.usage import NO_USAGE

        usage: _types.Usage = self._connections.usage or NO_USAGE
        return usage

    def _resume(self, token: str) -> _types.AnyAttempt[ModeT]:
        from fanscribe._signin.start import PlatformSignIn

        parsed = self._shared.accounts.tokens.parse(token)
        sign_in = self._accounts_of(parsed.platform)
        if not isinstance(sign_in, PlatformSignIn):
            raise InvalidToken(f"the resume token is damaged: there are no sign-ins on {TITLES[parsed.platform]}")
        attempt: _types.AnyAttempt[ModeT] = sign_in.resume(parsed).attempt
        return attempt

    def _dispatch(self, event: _types.Event) -> _types.AnyAttempt[ModeT] | _types.Processing[Any, ModeT] | None:
        accounts: Accounts = self._shared.accounts
        waited = [*(each.attempt for each in accounts.open_attempts(event.account_id)), *accounts.processings]
        found = [each for each in waited if each.notify(event)]
        return found[-1] if found else None

    def __copy__(self) -> Self:
        other = object.__new__(type(self))
        vars(other).update(vars(self))
        return other

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled, because it holds connections and the API key: create one in each process, "
            "and pass on an attempt as attempt.token, for resume(token)"
        )

    def __repr__(self) -> str:
        # A traceback may show a client whose construction failed, which has no settings.
        settings = getattr(self, "_settings", None)
        return f"<{type(self).__name__} {settings.base_url if settings else 'not constructed'}>"


class _PlatformAttribute(_UnlockedProperty):
    """A platform. That of a class has all signatures, for mocks and documentation, and no client."""

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is not None:
            # Not under its own name: that would take precedence over what a test puts in place of this descriptor.
            kept = vars(instance).get(self.attrname)
            return kept if kept is not None else super().__get__(instance, owner)
        from fanscribe_api.runtime.operation import ClassRunner, RunnerBound

        platform, is_async = object.__new__(self.func(None)), issubclass(owner, AsyncFanscribe)
        RunnerBound.__init__(platform, ClassRunner(is_async=is_async, example=f", as in {owner.__name__}(api_key)"))
        return platform


def _add_platform(name: Platform, title: str) -> None:
    """Give the clients a platform, whose module is imported when it is used."""

    def load(self: Any) -> Any:
        kind = getattr(import_module(f"fanscribe._platforms.{name}"), title)
        return kind if self is None else kind(self._accounts_of(name))

    load.__doc__ = f"{title}: every operation by its tag."
    attribute = _PlatformAttribute(load)
    attribute.__set_name__(_Client, f"_platform_{name}")
    setattr(_Client, name, attribute)


for _name, _title in TITLES.items():
    _add_platform(_name, _title)


class Fanscribe(_Client[HttpClient, Sync]):
    """A blocking client of the provider's API: one key, every platform."""

    _http_class, _connections_class, _runner_class = "Client", Connections, "Runner"

    @explained_method
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        form: Mapping[str, Any] | None = None,
        files: Mapping[str, _types.Upload | Sequence[_types.Upload]] | None = None,
        content: bytes | os.PathLike[str] | _types.OpenFile | _types.File | None = None,
        headers: Mapping[str, str] | None = None,
        account: str | None = None,
        timeout: float | None = None,
    ) -> _types.Response[Any]:
        """Send a request for which there is no operation yet, and return its response.

        It is sent as those of operations are: with the key, the rate limit, retries, hooks, errors, and the recovery of sessions.

        Args:
            method: GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE.
            path: below the base URL of the client, with or without ids: "/api/fansly/…", "/api/{account}/chats". Logs, hooks and
                spans show it with names in place of ids.
            query: the parameters after "?": values, and lists of them.
            json: a body in JSON.
            form: the fields of a form.
            files: files of a form, by field: paths, bytes, open files, or a `File`.
            content: a body as it is: bytes, a path or an open file, of the media type in `headers`.
            headers: more headers; the key and how to read the answer are the client's.
            account: the id of the account, which fills "{account}", whose turn under the rate limit the request takes, and whose session is
                recovered; by default the first in the path.
            timeout: seconds for one request; else the client's.

        Returns:
            The status, headers, JSON and usage; `parsed` is the JSON, else the text or the bytes.

        Raises:
            InvalidInput: an argument is invalid; before anything is sent.
            FanscribeError: as for any call.
        """
        from fanscribe._core.custom_requests import CustomRequest

        request = CustomRequest(method, path, query, json, form, files, content, headers, account)
        del method, path, query, json, form, files, content, headers, account
        runner = self._runner if timeout is None else self._runner.with_options(timeout=timeout)
        response: _types.Response[Any] = runner.run(request.send_steps(runner))
        return response

    @explained_method
    def resume(self, token: str) -> _types.AnyAttempt[_types.Sync]:
        """Continue an attempt that this or another process started.

        Args:
            token: `attempt.token`, or the `token` of the error of a wait.

        Raises:
            InvalidToken: damaged, of another version, or not a resume token at all; or not signed with a `token_secret` of this client.
        """
        return self._resume(token)

    @explained_method
    def dispatch(
        self, event: _types.Event
    ) -> _types.AnyAttempt[_types.Sync] | _types.Processing[Any, _types.Sync] | None:
        """Notify what a webhook event is about, so that a wait for it polls at once: an attempt, an export or an upload.

        Args:
            event: the result of `fanscribe.webhooks.parse`.

        Returns:
            The export or upload that this client waits for, or its open attempt for the account; None if there is neither.
        """
        return self._dispatch(event)

    def close(self) -> None:
        """Close the connections, and stop every wait. Open attempts continue at the provider."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncFanscribe(_Client[AsyncHttpClient, Async]):
    """An asyncio client of the provider's API: one key, every platform."""

    _http_class, _connections_class, _runner_class = "AsyncClient", AsyncConnections, "AsyncRunner"

    @explained_method
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        form: Mapping[str, Any] | None = None,
        files: Mapping[str, _types.Upload | Sequence[_types.Upload]] | None = None,
        content: bytes | os.PathLike[str] | _types.OpenFile | _types.File | None = None,
        headers: Mapping[str, str] | None = None,
        account: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as that of the blocking client
    ) -> _types.Response[Any]:
        """Send a request for which there is no operation yet, and return its response: as `Fanscribe.request`, `timeout` in seconds.

        Raises:
            InvalidInput: an argument is invalid; before anything is sent.
            FanscribeError: as for any call.
        """
        from fanscribe._core.custom_requests import CustomRequest

        request = CustomRequest(method, path, query, json, form, files, content, headers, account)
        del method, path, query, json, form, files, content, headers, account
        runner = self._runner if timeout is None else self._runner.with_options(timeout=timeout)
        response: _types.Response[Any] = await runner.run(request.send_steps(runner))
        return response

    @explained_method
    def resume(self, token: str) -> _types.AnyAttempt[_types.Async]:
        """Continue an attempt that this or another process started, by its `token`: as `Fanscribe.resume`. Nothing is awaited.

        Raises:
            InvalidToken: not a resume token of this version, or not signed with a `token_secret` of this client.
        """
        return self._resume(token)

    @explained_method
    def dispatch(
        self, event: _types.Event
    ) -> _types.AnyAttempt[_types.Async] | _types.Processing[Any, _types.Async] | None:
        """Notify what a webhook event is about, so that a wait for it polls at once, and return it: as `Fanscribe.dispatch`."""
        return self._dispatch(event)

    async def close(self) -> None:
        """Close the connections, and stop every wait. Open attempts continue at the provider."""
        await self._connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


for _client, _mode in ((Fanscribe, "Sync"), (AsyncFanscribe, "Async")):
    _client.__annotations__ = {_name: f"_types.{_title}[_types.{_mode}]" for _name, _title in TITLES.items()}
