"""Everything about HTTP that is ours: the key and its origin, timeouts, redaction, and what an answer means as an error."""

from __future__ import annotations

import contextlib
import json
import re
import threading
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx

from fanscribe import errors
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    import asyncio

DEFAULT_BASE_URL: Final = "https://app.onlyfansapi.com"

_SECRET_FIELDS: Final = frozenset({"password", "cookies", "xbc", "code"})
_SHORTEST_SECRET: Final = 4
_LONGEST_MESSAGE: Final = 500
_LARGEST_BODY: Final = 32 * 2**20
_CONNECTIONS: Final = 100
_SESSION_EXPIRED: Final = "SESSION_EXPIRED"


@attrs.frozen
class Call:
    """One request, as a generated operation describes it. Its body holds secrets and is not in the repr."""

    method: str
    path: str
    json: Any = attrs.field(default=None, repr=False)

    @classmethod
    def of(cls, kwargs: Mapping[str, Any]) -> Call:
        """The request in the arguments that a generated operation makes for httpx."""
        return cls(kwargs["method"].upper(), kwargs["url"], kwargs.get("json"))

    @property
    def secrets(self) -> frozenset[str]:
        """What in the body must not come back in any text of ours, whoever repeats it."""
        return frozenset(_secrets_in(self.json))

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def _secrets_in(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            if name in _SECRET_FIELDS and isinstance(item, str):
                yield item
            else:
                yield from _secrets_in(item)


@attrs.frozen
class Answer:
    """A success: its status and its JSON, which may hold secrets."""

    status: int
    body: Any = attrs.field(repr=False)
    date: datetime | None = None


@attrs.frozen
class Redaction:
    """Takes secrets out of texts that others wrote."""

    _values: frozenset[str] = attrs.field(repr=False)

    def with_values(self, values: Iterable[str]) -> Redaction:
        return Redaction(self._values | frozenset(values))

    def __call__(self, text: str) -> str:
        for value in sorted(self._values, key=len, reverse=True):
            if len(value) >= _SHORTEST_SECRET:
                text = text.replace(value, "***")
        shown = "".join(character if character.isprintable() else " " for character in text)
        return shown if len(shown) <= _LONGEST_MESSAGE else shown[:_LONGEST_MESSAGE] + "…"


@attrs.frozen
class Key:
    """The API key, wrapped so that no frame on the way of an error shows it."""

    value: Any = attrs.field(repr=False)


@attrs.frozen
class Settings:
    """One key for one origin, and the timeout of each request in seconds."""

    base_url: str
    timeout: float
    key: Key

    @property
    def redaction(self) -> Redaction:
        return Redaction(frozenset({self.key.value}))


def checked_settings(key: Key, base_url: str | None, timeout: float) -> Settings:
    """Settings that can be right; raises `InvalidInput`, which never repeats the key."""
    if not key.value:
        raise InvalidInput("no API key: pass api_key=, or set FANSCRIBE_API_KEY or ONLYFANSAPI_API_KEY")
    if not isinstance(key.value, str) or not re.fullmatch(r"[\x21-\x7e]+", key.value):
        raise InvalidInput("the API key holds spaces, line breaks or characters that no header can carry")
    url = base_url or DEFAULT_BASE_URL
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError):
        parsed = httpx.URL("")
    host = re.fullmatch(r"[a-z0-9_.:-]+", parsed.raw_host.decode())
    if parsed.scheme not in ("http", "https") or not host or parsed.userinfo or parsed.query or parsed.fragment:
        raise InvalidInput("base_url is scheme, host and, if need be, port and path: https://app.onlyfansapi.com")
    if parsed.scheme == "http" and not _is_loopback(parsed.host):
        raise InvalidInput("base_url is not encrypted: the key goes over http to this machine only")
    if not isinstance(timeout, int | float) or isinstance(timeout, bool) or not 0 < timeout < float("inf"):
        raise InvalidInput("timeout is a number of seconds above 0")
    return Settings(str(parsed).rstrip("/"), float(timeout), key)


def _is_loopback(host: str) -> bool:
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _arguments(settings: Settings, call: Call) -> dict[str, Any]:
    """What httpx is given. The address is absolute, so that no client's own base URL or redirect takes the key elsewhere."""
    return {
        "method": call.method,
        "url": settings.base_url + call.path,
        "headers": {"Authorization": f"Bearer {settings.key.value}", "Accept": "application/json"},
        "json": call.json,
        "timeout": settings.timeout,
        "follow_redirects": False,
    }


class _Body:
    """The body of an answer as it comes: bounded in size, and in time however slowly it trickles."""

    def __init__(self, call: Call, seconds: float) -> None:
        self._call = call
        self._until = time.monotonic() + seconds
        self.piece = b""
        self._pieces: list[bytes] = []
        self._size = 0

    def take(self) -> None:
        """Take the piece that came. It is no local variable of anything, as it may repeat a secret."""
        self._pieces.append(self.piece)
        self._size += len(self.piece)
        if self._size > _LARGEST_BODY:
            raise errors.UnexpectedAnswer(
                status=200, request=str(self._call), message="a body without end", from_api=False
            )
        if time.monotonic() > self._until:
            raise errors.RequestTimedOut(f"{self._call}: the answer did not end in time", sent=True)

    @property
    def content(self) -> bytes:
        return b"".join(self._pieces)


class Transport:
    """Sends calls, one at a time."""

    def __init__(self, settings: Settings, http_client: httpx.Client | None) -> None:
        self.settings = settings
        self._given = http_client
        self._own: httpx.Client | None = None
        self.closing = threading.Event()
        self._lock = threading.Lock()

    def _http(self) -> httpx.Client:
        """The client that was given, or one of our own, made for the first request: reading certificates takes its time."""
        with self._lock:
            if self.closing.is_set():
                raise errors.ClientClosed
            if self._given is not None:
                return self._given
            self._own = self._own or httpx.Client()
            return self._own

    def send(self, call: Call, redact: Redaction | None = None) -> Answer:
        """The answer to `call`; everything else is raised as one of `errors.py`, with what `redact` knows taken out of it."""
        body, http = _Body(call, self.settings.timeout), self._http()
        try:
            with http.stream(**_arguments(self.settings, call)) as response:
                for body.piece in response.iter_bytes():
                    body.take()
        except httpx.HTTPError as error:
            failure = _no_answer(error, call)
        except RuntimeError:
            # httpx says so if somebody has closed its client in the meantime.
            if not http.is_closed:
                raise
            failure = errors.ClientClosed()
        else:
            return _raised(_judged(response, body, call, redact or self.settings.redaction))
        # Outside the handler, so that httpx's error, which holds the request, does not come along.
        raise failure

    def close(self) -> None:
        self.closing.set()
        if self._own:
            self._own.close()


class AsyncTransport:
    """The same for asyncio."""

    def __init__(self, settings: Settings, http_client: httpx.AsyncClient | None) -> None:
        self.settings = settings
        self._given = http_client
        self._own: httpx.AsyncClient | None = None
        self._room: asyncio.Semaphore | None = None

    @cached_property
    def closing(self) -> asyncio.Event:
        # Imported here: who does not use it need not load it.
        import asyncio

        return asyncio.Event()

    def _http(self) -> httpx.AsyncClient:
        if self.closing.is_set():
            raise errors.ClientClosed
        if self._given is not None:
            return self._given
        self._own = self._own or httpx.AsyncClient()
        return self._own

    async def send(self, call: Call, redact: Redaction | None = None) -> Answer:
        """The answer to `call`; everything else is raised as one of `errors.py`, with what `redact` knows taken out of it."""
        async with self._place(call):
            body, http = _Body(call, self.settings.timeout), self._http()
            try:
                async with http.stream(**_arguments(self.settings, call)) as response:
                    async for body.piece in response.aiter_bytes():
                        body.take()
            except httpx.HTTPError as error:
                failure = _no_answer(error, call)
            except RuntimeError:
                if not http.is_closed:
                    raise
                failure = errors.ClientClosed()
            else:
                return _raised(_judged(response, body, call, redact or self.settings.redaction))
        raise failure

    @contextlib.asynccontextmanager
    async def _place(self, call: Call) -> AsyncIterator[None]:
        """One of as many places as there are connections: httpx's own queue takes longer for each request the longer it is."""
        import asyncio

        self._room = self._room or asyncio.Semaphore(_CONNECTIONS)
        try:
            async with asyncio.timeout(self.settings.timeout):
                await self._room.acquire()
        except TimeoutError:
            raise errors.RequestTimedOut(f"{call}: no connection was free in time", sent=False) from None
        try:
            yield
        finally:
            self._room.release()

    async def close(self) -> None:
        self.closing.set()
        if self._own:
            await self._own.aclose()


def _no_answer(error: httpx.HTTPError, call: Call) -> errors.FanscribeError:
    """httpx's words may repeat an address with a password in it, so only the kind of its error is told."""
    kind = type(error).__name__
    sent = not isinstance(
        error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol
    )
    if isinstance(error, httpx.TimeoutException):
        return errors.RequestTimedOut(f"{call}: no answer in time ({kind})", sent=sent)
    if isinstance(error, httpx.DecodingError):
        return errors.UnexpectedAnswer(status=0, request=str(call), message="a body that cannot be decoded")
    return errors.ConnectionFailed(f"{call}: {kind}", sent=sent)


_BY_STATUS: Final[Mapping[int, type[errors.APIError]]] = {
    400: errors.BadRequest,
    401: errors.InvalidAPIKey,
    402: errors.OutOfCredits,
    403: errors.Forbidden,
    404: errors.NotFound,
    422: errors.ValidationFailed,
    429: errors.RateLimited,
    503: errors.AccountReauthenticating,
}


def _raised(outcome: Answer | errors.APIError) -> Answer:
    if isinstance(outcome, errors.APIError):
        raise outcome
    return outcome


def _judged(response: httpx.Response, received: _Body, call: Call, redact: Redaction) -> Answer | errors.APIError:
    """What an answer is. An error is returned and not raised: this frame holds the provider's own words."""
    redact = redact.with_values(call.secrets)
    body, problem = _json(response.status_code, received.content)
    status = response.status_code
    told = body if isinstance(body, dict) else {}
    facts: dict[str, Any] = {
        "status": status,
        "request": str(call),
        "message": redact(_message(told) or problem or f"HTTP {status}"),
        "retry_after": retry_after(response.headers),
        "from_api": problem is None,
    }
    if str(told.get("error", "")).startswith(_SESSION_EXPIRED):
        return errors.SessionExpired(**facts)
    if 200 <= status < 300:
        if problem:
            return errors.UnexpectedAnswer(**facts)
        if told.get("success") is False:
            return errors.BadRequest(**facts)
        return Answer(status, body, http_date(response.headers.get("date", "")))
    if status < 400:
        return errors.UnexpectedAnswer(**facts | {"message": "a redirect, which is not followed with the key"})
    kind = _BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIError)
    if kind is errors.AccountReauthenticating and problem:
        kind = errors.ServerError
    if kind is errors.ValidationFailed:
        return errors.ValidationFailed(errors=_field_errors(told.get("errors"), redact), **facts)
    if kind is errors.BadRequest:
        reason = told.get("reason")
        return errors.BadRequest(reason=redact(reason) if isinstance(reason, str) else None, **facts)
    return kind(**facts)


def _json(status: int, content: bytes) -> tuple[Any, str | None]:
    """The body as JSON, or what stands there instead."""
    if not content:
        return None, None if status == 204 else "an empty body"
    try:
        return json.loads(content), None
    except (ValueError, RecursionError):
        start = content[:200].lstrip().lower()
        return None, "an HTML page instead of JSON" if start.startswith(b"<") else "not JSON"


def _message(told: Mapping[str, Any]) -> str | None:
    return next((text for key in ("message", "error") if isinstance(text := told.get(key), str) and text), None)


def _field_errors(told: Any, redact: Redaction) -> dict[str, list[str]]:
    """Laravel's `{field: [text]}`, as far as it is that."""
    if not isinstance(told, dict):
        return {}
    return {
        redact(str(field)): [redact(str(text)) for text in (texts if isinstance(texts, list) else [texts])]
        for field, texts in told.items()
    }


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait by the Retry-After header, which holds seconds or a date; None without one that can be read."""
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    when = http_date(text)
    return None if when is None else max(0.0, (when - datetime.now(UTC)).total_seconds())


def http_date(text: str) -> datetime | None:
    """The moment in a header such as Date; None where it is none."""
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(text)
        return when.replace(tzinfo=when.tzinfo or UTC)
    except (ValueError, TypeError, OverflowError):
        return None
