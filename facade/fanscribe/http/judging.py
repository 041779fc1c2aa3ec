"""What an answer is: the response of an operation, or one of `errors.py`."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import httpx
from fanscribe_api.runtime.call import FileCall, Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.answers import http_date, mapping
from fanscribe.redaction import Redaction

_SESSION_EXPIRED: Final = "SESSION_EXPIRED"
_PAGE: Final = re.compile(r"application/(?:.+\+)?json|text/(?:json|html)")
# As Cloudflare writes it, in plain text and in its page.
_BANNED: Final = re.compile(rb"error(?:\s+code)?:?\s*(?:<[^<>]{0,200}>\s*){0,5}1010\b", re.IGNORECASE)
ACCOUNT: Final = re.compile(r"(?:fansly_)?acct_")
# The parameters of paths that hold the id of an account.
ACCOUNTS: Final = ("account", "account_id", "fanslyAccount")
# More than this is no error of the API, and reading it would hold up everything else.
# A page of the CDN says in its beginning what it is.
_PAGE_START: Final = 8192
_LARGEST_ERROR, _MOST_FIELDS, _MOST_TEXTS = 2**18, 20, 5
# However many digits it has, it is a number that everybody can print.
_LONGEST_RETRY_AFTER: Final = 1e9
# What support asks for, and what says when to come back.
_HEADERS: Final = ("date", "retry-after", "x-request-id", "cf-ray", "x-ratelimit-limit", "x-ratelimit-remaining")
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


def judged(
    call: Request[Any], status: int, headers: httpx.Headers, content: bytes, redacting: Callable[[], Redaction]
) -> Response[Any] | errors.APIError:
    """What an answer is. An error is returned and not raised: this frame holds the provider's own words."""
    success = 200 <= status < 300
    body, problem = _decoded(call if success else None, status, content)
    if isinstance(body, bytes) and is_page(headers, content):
        # Not the file that was asked for, but what the API or something in front of it has to say.
        body, problem = _decoded(None, status, content)
    if problem and status == 403 and _BANNED.search(content[:_PAGE_START]):
        problem = "the CDN in front of the API bans this client by its User-Agent or TLS (error code 1010); trying again does not help"
    told = mapping(body)
    error = told.get("error")
    expired = str(error or "").startswith(_SESSION_EXPIRED)
    refused = expired or told.get("success") is False or bool(error and not call.has_field("error"))
    if success and not problem and not refused:
        return Response(status, headers, content, body, call.read(body))
    redact = redacting()
    facts: dict[str, Any] = {
        "status_code": status,
        "request": str(call),
        "message": redact(_message(told) or problem or f"HTTP {status}"),
        "retry_after": retry_after(headers),
        "from_api": problem is None,
        "headers": {name: redact(headers[name]) for name in _HEADERS if name in headers},
        "json": redact.of_json(body) if isinstance(body, dict | list) and len(content) <= _LARGEST_ERROR else None,
    }
    if expired:
        return errors.SessionExpired(**facts)
    if success:
        return errors.UnexpectedAnswer(**facts) if problem else errors.BadRequest(**facts)
    if status < 400:
        return errors.UnexpectedAnswer(**facts | {"message": "a redirect, which is not followed with the key"})
    kind = _BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIError)
    if kind is errors.AccountReauthenticating and (problem or not _of_an_account(call)):
        return errors.ServerError(**facts)
    if kind is errors.ValidationFailed:
        return errors.ValidationFailed(errors=_field_errors(told.get("errors"), redact), **facts)
    if kind is errors.BadRequest:
        reason = told.get("reason")
        return errors.BadRequest(reason=redact(reason) if isinstance(reason, str) else None, **facts)
    return kind(**facts)


def _of_an_account(call: Request[Any]) -> bool:
    """Whether an operation is one of an account: that has its id in the path."""
    return any(name in ACCOUNTS or ACCOUNT.match(str(value)) for name, value in call.path_params.items())


def is_page(headers: Mapping[str, str], start: bytes) -> bool:
    """Return whether an answer is JSON or a page, which no file of the provider's is: it says so, or says nothing and begins like one."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if not kind:
        return start.lstrip()[:1] in (b"{", b"<")
    # The provider says this under any type.
    is_expired = start.lstrip()[:1] == b"{" and _SESSION_EXPIRED.encode() in start[:200]
    return is_expired or _PAGE.fullmatch(kind) is not None


def _decoded(call: Request[Any] | None, status: int, content: bytes) -> tuple[Any, str | None]:
    """The body as the call awaits it, as JSON where there is no call; or what stands there instead."""
    if call is None and len(content) > _LARGEST_ERROR:
        return None, f"an answer of {len(content)} bytes"
    try:
        if content or isinstance(call, FileCall):
            return (json.loads(content) if call is None else call.decode(content)), None
    except (ValueError, RecursionError):
        start = content[:200].lstrip().lower()
        return None, "an HTML page instead of JSON" if start.startswith(
            b"<"
        ) else "not JSON" if content else "an empty body"
    return None, None if status == 204 else "an empty body"


def _message(told: Mapping[str, Any]) -> str | None:
    return next((text for key in ("message", "error") if isinstance(text := told.get(key), str) and text), None)


def _field_errors(told: Any, redact: Redaction) -> dict[str, list[str]]:
    """Laravel's `{field: [text]}`, as far as it is that."""
    if not isinstance(told, dict):
        return {}
    return {
        redact(str(field)): [
            redact(text if isinstance(text, str) else type(text).__name__)
            for text in (texts[:_MOST_TEXTS] if isinstance(texts, list) else [texts])
        ]
        for field, texts in itertools.islice(told.items(), _MOST_FIELDS)
    }


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait by the Retry-After header, which holds seconds or a date; None without one that can be read.

    A date is one of the provider's clock, which the answer's Date tells; without that, ours has to do.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]+", text):
        return min(float(text), _LONGEST_RETRY_AFTER)
    when = http_date(text)
    now = http_date(headers.get("date", "")) or datetime.now(UTC)
    return None if when is None else max(0.0, (when - now).total_seconds())
