"""Parse a response: into the result of an operation, or into an error of `errors.py`."""

from __future__ import annotations

import itertools
import json
import logging
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import httpx
from fanscribe_api.runtime.call import FileCall, Request, read_any
from fanscribe_api.runtime.models import Page, is_list_elsewhere
from fanscribe_api.runtime.types import Response
from fanscribe_platforms import PREFIXES

from fanscribe import errors
from fanscribe._core.json_fields import as_dict, parse_http_date
from fanscribe._core.redaction import Redaction

_logger = logging.getLogger("fanscribe")
_SESSION_EXPIRED: Final = "SESSION_EXPIRED"
_PAGE: Final = re.compile(r"application/(?:.+\+)?json|text/(?:json|html)")
_PAGES: Final = ("", "text/html", "application/xhtml+xml")
_A_PAGE: Final = "an HTML page instead of JSON"
_BLOCKING_PAGE: Final = (
    f"{_A_PAGE} (the CDN or a proxy in front of the API refused the request: "
    "check base_url and the proxy, or try another network)"
)
_BANNED: Final = re.compile(rb"error(?:\s+code)?:?\s*(?:<[^<>]{0,200}>\s*){0,5}1010\b", re.IGNORECASE)
_PREFIXES: Final = [prefix for prefix in PREFIXES.values() if prefix]
ACCOUNT_ID_PREFIX: Final = re.compile(rf"(?:(?:{'|'.join(map(re.escape, _PREFIXES))})_)?acct_")
# Path parameters that hold the id of an account.
ACCOUNT_PARAMETERS: Final = ("account", "account_id", *(f"{prefix}Account" for prefix in _PREFIXES))
# The start of a page of the CDN, which names the error.
_PAGE_START: Final = 8192
# A larger body is no error of the API, and parsing it would block other tasks.
_MAX_ERROR_SIZE, _MAX_FIELDS, _MAX_MESSAGES = 2**18, 20, 5
# Whatever the number of digits.
_MAX_RETRY_AFTER: Final = 1e9
_REDIRECT: Final = "unexpected redirect, not followed because the request carries the key"
_NOT_MODIFIED: Final = "nothing has changed since an earlier response, says a cache that was not asked"
# Kept in errors: what to quote to support, and when to retry.
_HEADERS: Final = ("date", "retry-after", "x-request-id", "cf-ray", "x-ratelimit-limit", "x-ratelimit-remaining")
# No sentence, nor a single capitalised word, such as "Unauthorized".
_WORD: Final = re.compile(r"(?![A-Z][a-z]+$)[A-Za-z][A-Za-z0-9]*(?:[_:.-][A-Za-z0-9]+)*", re.ASCII)
_MAX_WORD_LENGTH: Final = 100
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


def parse_response(
    call: Request[Any],
    status: int,
    headers: httpx.Headers,
    content: bytes,
    get_redaction: Callable[[], Redaction],
    key_source: str = "",
) -> Response[Any] | errors.APIError:
    """Return a response or an error. The error is not raised here: a traceback would show the provider's text, unredacted.

    Args:
        key_source: where the API key came from, for the error if it is refused.
    """
    if call.is_not_modified(status):
        return Response(status, headers, b"", None, None)
    success = 200 <= status < 300
    body, problem = _decode(call if success else None, status, content)
    if isinstance(body, bytes) and is_not_a_file(headers, content):
        # Not the requested file, but a message of the API or of the CDN in front of it.
        body, problem = _decode(None, status, content)
    elif isinstance(body, str) and "html" not in call.accept and _is_page(headers, content):
        # Text of which nothing is documented.
        body, problem = None, _A_PAGE
    if problem and status == 403 and _BANNED.search(content[:_PAGE_START]):
        problem = "the CDN in front of the API blocks this client by its User-Agent or TLS (error code 1010); a retry will not help"
    elif problem == _A_PAGE and status == 403:
        problem = _BLOCKING_PAGE
    fields = as_dict(body)
    words = (fields.get("code"), fields.get("error"))
    # Most answers have neither.
    expired = words != (None, None) and any(str(word).startswith(_SESSION_EXPIRED) for word in words)
    if success and not problem and not expired and not _is_refusal(call, fields):
        parsed = call.read(body)
        if isinstance(parsed, Page) and is_list_elsewhere(parsed):
            _report_shape(call)
        return Response(status, headers, content, body, parsed)
    redact = get_redaction()
    code, description = _code(fields), fields.get("description")
    details: dict[str, Any] = {
        "status_code": status,
        "request": str(call),
        "message": redact(_message(fields) or problem or f"HTTP {status}"),
        "code": redact(code) if code else None,
        "description": redact(description) if isinstance(description, str) and description else None,
        "retry_after": parse_retry_after(headers),
        "from_api": problem is None,
        "headers": {name: redact(headers[name]) for name in _HEADERS if name in headers},
        "json": redact.redact_json(body) if isinstance(body, dict | list) and len(content) <= _MAX_ERROR_SIZE else None,
    }
    if expired:
        return errors.SessionExpired(**details)
    if success:
        return errors.UnexpectedAnswer(**details) if problem else errors.BadRequest(**details)
    if status < 400:
        return errors.UnexpectedAnswer(**details | {"message": _NOT_MODIFIED if status == 304 else _REDIRECT})
    kind = _BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIError)
    if kind is errors.AccountReauthenticating and (problem or not _is_about_account(call)):
        return errors.ServerError(**details)
    if kind is errors.InvalidAPIKey:
        return errors.InvalidAPIKey(source=key_source, **details)
    if kind is errors.ValidationFailed:
        return errors.ValidationFailed(errors=_field_errors(fields.get("errors"), redact), **details)
    if kind is errors.BadRequest:
        reason = fields.get("reason")
        return errors.BadRequest(reason=redact(reason) if isinstance(reason, str) else None, **details)
    return kind(**details)


_reported: set[tuple[str, str]] = set()


def _report_shape(call: Request[Any]) -> None:
    """Log once for each operation that its answer has no list where it is documented."""
    operation = (call.method, call.path)
    if operation not in _reported:
        _reported.add(operation)
        _logger.warning(
            "%s %s: the answer has no list where it is documented, so it has no items; see its to_dict()", *operation
        )


def _is_refusal(call: Request[Any], fields: Mapping[str, Any]) -> bool:
    """Return whether a successful response says that the request was refused.

    The state of an attempt, whose own words may stand beside it at the top, is an answer.
    """
    if fields.get("state") is not None and call.has_field("state"):
        return False
    return fields.get("success") is False or bool(fields.get("error") and not call.has_field("error"))


def _is_about_account(call: Request[Any]) -> bool:
    """Return whether the path of an operation holds the id of an account."""
    return any(
        name in ACCOUNT_PARAMETERS or ACCOUNT_ID_PREFIX.match(str(value)) for name, value in call.path_params.items()
    )


def is_not_a_file(headers: Mapping[str, str], start: bytes) -> bool:
    """Return whether a response to a download is JSON or a page, by its content type, or by its start if it has none."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if not kind:
        return start.lstrip()[:1] in (b"{", b"<")
    # The provider reports this with any content type.
    is_expired = start.lstrip()[:1] == b"{" and _SESSION_EXPIRED.encode() in start[:200]
    return is_expired or _PAGE.fullmatch(kind) is not None


def _is_page(headers: Mapping[str, str], content: bytes) -> bool:
    """Return whether a response is a page, as proxies and the CDN send it: text of Laravel has that content type, too."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind in _PAGES and content.lstrip().startswith(b"<")


def _decode(call: Request[Any] | None, status: int, content: bytes) -> tuple[Any, str | None]:
    """Decode the body for the call, or as JSON if there is none; returns (value, problem)."""
    if call is None and len(content) > _MAX_ERROR_SIZE:
        return None, f"a response of {len(content)} bytes"
    try:
        if content or isinstance(call, FileCall) or (call is not None and call.answer is read_any):
            return (json.loads(content) if call is None else call.decode(content)), None
    except (ValueError, RecursionError):
        start = content[:200].lstrip().lower()
        return None, _A_PAGE if start.startswith(b"<") else "not JSON" if content else "an empty body"
    return None, None if status == 204 else "an empty body"


def _message(fields: Mapping[str, Any]) -> str | None:
    """Return the provider's message: its `message`, else its `error`, else its list of `errors`."""
    listed = fields.get("errors")
    rows = listed[:_MAX_MESSAGES] if isinstance(listed, list) else []
    parts = "; ".join(text for row in rows if (text := _text(row) or _text(as_dict(row).get("message"))))
    error = fields.get("error")
    candidates = (fields.get("message"), error, as_dict(error).get("message"), parts)
    return next((text for each in candidates if (text := _text(each))), None)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _code(fields: Mapping[str, Any]) -> str | None:
    """Return the provider's word for an error: its `code`, else its `error`, or the `code` in that; None for a sentence."""
    error = fields.get("error")
    words = (fields.get("code"), error, as_dict(error).get("code"))
    return next(
        (each for each in words if isinstance(each, str) and len(each) <= _MAX_WORD_LENGTH and _WORD.fullmatch(each)),
        None,
    )


def _field_errors(value: Any, redact: Redaction) -> dict[str, list[str]]:
    """Return the messages in Laravel's `{field: [message]}`, as far as the value has that form."""
    if not isinstance(value, dict):
        return {}
    return {
        redact(str(field)): [
            redact(text if isinstance(text, str) else type(text).__name__)
            for text in (texts[:_MAX_MESSAGES] if isinstance(texts, list) else [texts])
        ]
        for field, texts in itertools.islice(value.items(), _MAX_FIELDS)
    }


def parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds to wait by the Retry-After header, in seconds or as a date; None if it is missing or invalid.

    A date is compared with the Date header, which is of the same clock, or else with our own clock.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]+", text):
        return min(float(text), _MAX_RETRY_AFTER)
    when = parse_http_date(text)
    now = parse_http_date(headers.get("date", "")) or datetime.now(UTC)
    return None if when is None else max(0.0, (when - now).total_seconds())
