"""Faults of the network and the provider, by operation and count: `box.fault(HtmlPage(502), on="poll", times=3)`."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

import attrs
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

OperationName: TypeAlias = Literal["connect", "switch", "reauthenticate", "poll", "submit", "email", "list", "other"]

CONNECTION = "fanscribe.connection"
OUTAGE = "fanscribe.outage"
_ERROR_WORDS: Mapping[int, str] = {422: "VALIDATION_ERROR", 503: "SERVICE_UNAVAILABLE"}
_PAGE = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>cloudflare</body></html>"


class Fault:
    """A fault of one response.

    Attributes:
        handled: whether the request takes effect all the same.
        is_of_api: whether the API itself answers, with the headers of all its answers.
    """

    handled: bool = True
    is_of_api: bool = False

    def answer(self, status: int, body: Any) -> Response:
        """Return the response to send instead of the sandbox's own."""
        return Response(json.dumps(body), status, media_type="application/json")


@attrs.frozen
class Latency(Fault):
    """The right response, late."""

    seconds: float

    def answer(self, status: int, body: Any) -> Response:
        return _DelayedResponse(json.dumps(body), status, media_type="application/json", seconds=self.seconds)


@attrs.frozen
class ResetBefore(Fault):
    """The connection is reset before the request takes effect."""

    handled = False

    def answer(self, status: int, body: Any) -> Response:
        return _CutResponse(b"", status, sent=0)


@attrs.frozen
class ResetAfter(Fault):
    """The request takes effect, and the connection is reset before the response."""

    def answer(self, status: int, body: Any) -> Response:
        return _CutResponse(b"", status, sent=0)


@attrs.frozen
class ConnectionRefused(Fault):
    """The server stops listening for `seconds` (of real time) before the request takes effect.

    Refused connections cannot be counted; each request that triggers the outage counts as one fault.
    """

    seconds: float = 1.0
    handled = False

    def answer(self, status: int, body: Any) -> Response:
        return _OutageResponse(b"", status, seconds=self.seconds)


@attrs.frozen
class Truncated(Fault):
    """The response ends in the middle of its body."""

    def answer(self, status: int, body: Any) -> Response:
        content = json.dumps(body).encode()
        return _CutResponse(content, status, media_type="application/json", sent=len(content) // 2)


@attrs.frozen
class Trickle(Fault):
    """The body arrives byte by byte, `seconds` apart."""

    seconds: float

    def answer(self, status: int, body: Any) -> Response:
        return _TrickledResponse(json.dumps(body), status, media_type="application/json", seconds=self.seconds)


@attrs.frozen
class InvalidJSON(Fault):
    """A success whose body is not JSON."""

    def answer(self, status: int, body: Any) -> Response:
        return Response(json.dumps(body)[:-1] + ",", status, media_type="application/json")


@attrs.frozen
class HtmlPage(Fault):
    """An HTML page from the CDN, with any status: 403, 502, 520 to 527, or even 200. The request does not take effect."""

    status: int = 502
    handled = False

    def answer(self, status: int, body: Any) -> Response:
        return Response(_PAGE, self.status, media_type="text/html")


@attrs.frozen
class CdnError(Fault):
    """An error of the CDN in plain text: 524, or 1010 (with 403), by which it bans a client. The request does not take effect."""

    code: int = 524
    handled = False

    def answer(self, status: int, body: Any) -> Response:
        return Response(f"error code: {self.code}", 403 if self.code == 1010 else self.code, media_type="text/plain")


@attrs.frozen
class ErrorResponse(Fault):
    """An error of the API itself, with any status. The request does not take effect.

    Attributes:
        error: the word for it; by default the provider's for this status, or the message.
    """

    status: int = 503
    message: str = "This account is currently re-authenticating"
    error: str | None = None
    description: str | None = None
    handled = False
    is_of_api = True

    def answer(self, status: int, body: Any) -> Response:
        error = self.error or _ERROR_WORDS.get(self.status, self.message)
        fields = {"error": error, "message": self.message}
        return super().answer(self.status, fields | ({"description": self.description} if self.description else {}))


@attrs.frozen
class TooManyRequests(Fault):
    """429, with or without a Retry-After header (seconds, or a date as text)."""

    retry_after: float | str | None = None
    handled = False
    is_of_api = True

    def answer(self, status: int, body: Any) -> Response:
        headers = {} if self.retry_after is None else {"Retry-After": f"{self.retry_after}"}
        fields = {"error": "Too many requests.", "message": "Too many requests."}
        return Response(json.dumps(fields), 429, headers, "application/json")


@attrs.frozen
class Redirect(Fault):
    """A redirect to another host."""

    to: str = "https://elsewhere.example/"
    handled = False

    def answer(self, status: int, body: Any) -> Response:
        return Response(b"", 302, {"Location": self.to})


@attrs.frozen
class Huge(Fault):
    """The right response, with `size` bytes of padding."""

    size: int = 10 * 2**20

    def answer(self, status: int, body: Any) -> Response:
        return super().answer(status, {**body, "padding": "x" * self.size})


@attrs.frozen
class Changed(Fault):
    """The right response, modified by the function `change`."""

    change: Callable[[dict[str, Any]], Any]

    def answer(self, status: int, body: Any) -> Response:
        return super().answer(status, self.change(body) if isinstance(body, dict) else body)


def nulls(*fields: str) -> Changed:
    """Set these fields to null; without any, the whole response."""
    return Changed(lambda body: body | dict.fromkeys(fields) if fields else None)


def missing(*fields: str) -> Changed:
    """Leave these fields out."""
    return Changed(lambda body: {name: value for name, value in body.items() if name not in fields})


def unknown_state(word: str = "hibernating") -> Changed:
    """Report an unknown state, on either platform."""
    fields = {
        "state": word,
        "progress": word,
        "status": word,
        "needs_code": False,
        "is_authenticated": False,
        "lastAttempt": None,
    }
    return Changed(lambda body: {name: fields.get(name, value) for name, value in body.items()})


def other_host(url: str = "https://elsewhere.example") -> Changed:
    """Return a `polling_url` on another host."""
    return Changed(
        lambda body: (
            body | {"polling_url": url + "/" + body.get("polling_url", "").partition("://")[2].partition("/")[2]}
        )
    )


def earlier_attempt(*, success: bool = True, age: float = 3600.0) -> Changed:
    """Report the end of an attempt that began `age` seconds earlier, on either platform."""

    def change(body: dict[str, Any]) -> dict[str, Any]:
        if "lastAttempt" not in body:
            return body | {
                "status": "authenticated" if success else "failed",
                "is_authenticated": success,
                "needs_code": False,
            }
        last = _shift(body["lastAttempt"], -age)
        end = {"completed_at": last["started_at"], "success": success, "error_code": None if success else "EARLIER"}
        word = "authenticated" if success else "failed"
        return body | {"state": word, "progress": "signed_in", "lastAttempt": {**last, **end, "needs_otp": False}}

    return Changed(change)


def clock_skew(seconds: float) -> Changed:
    """Shift the provider's dates by `seconds`."""
    return Changed(
        lambda body: body | {"lastAttempt": _shift(body["lastAttempt"], seconds)} if "lastAttempt" in body else body
    )


def _shift(last: Mapping[str, Any], seconds: float) -> dict[str, Any]:
    moments = {name: last.get(name) for name in ("started_at", "completed_at")}
    shifted = {
        name: (datetime.fromisoformat(at) + timedelta(seconds=seconds)).isoformat()
        for name, at in moments.items()
        if at
    }
    return {**last, **shifted}


class _DelayedResponse(Response):
    def __init__(self, *args: Any, seconds: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(self._seconds)
        await super().__call__(scope, receive, send)


class _TrickledResponse(_DelayedResponse):
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        body = bytes(self.body)
        for index in range(len(body)):
            if scope[CONNECTION].is_closing():
                return
            await send({"type": "http.response.body", "body": body[index : index + 1], "more_body": True})
            await asyncio.sleep(self._seconds)
        await send({"type": "http.response.body", "body": b""})


class _CutResponse(Response):
    """Send the headers and `sent` bytes of the body, or nothing at all, then reset the connection."""

    def __init__(self, *args: Any, sent: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._sent = sent

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection = scope[CONNECTION]
        if self._sent:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            await send({"type": "http.response.body", "body": bytes(self.body)[: self._sent], "more_body": True})
            await asyncio.sleep(0.01)
        else:
            # With a linger time of 0, closing sends RST instead of FIN.
            raw = connection.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.abort()
        await asyncio.sleep(0)


class _OutageResponse(_CutResponse):
    """Reset the connection and stop listening for `seconds`."""

    def __init__(self, *args: Any, seconds: float) -> None:
        super().__init__(*args, sent=0)
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[OUTAGE](self._seconds)
        await super().__call__(scope, receive, send)
