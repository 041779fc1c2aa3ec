"""Webhooks of the provider: verify the raw body, parse it into an event, and handle once what arrives twice.

Source: the provider's guide "Delivery & retries", and deliveries that were captured. `Signature` is the hexadecimal HMAC-SHA256 of the raw
body, keyed with the signing secret of the webhook; a webhook without one is not signed. The body is `{event, account_id, payload}`, and the
idempotency key is in a header. Deliveries arrive out of order, and more than once.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import json
import logging
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from fanscribe._core.arguments import check_number
from fanscribe._core.foreign_text import clean_text
from fanscribe._core.json_fields import as_datetime, as_dict, as_text
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import split_prefix
from fanscribe._webhooks.deduplicator import Deduplicator
from fanscribe._webhooks.events import (
    AccountConnectedEvent,
    AccountDisconnectedEvent,
    AccountEvent,
    AccountReconnectedEvent,
    AuthenticationFailedEvent,
    CodeRequiredEvent,
    Event,
    FaceCheckRequiredEvent,
    Payload,
    SessionExpiredEvent,
)
from fanscribe.errors import FanscribeError, InvalidInput

__all__ = [
    "AccountConnectedEvent",
    "AccountDisconnectedEvent",
    "AccountEvent",
    "AccountReconnectedEvent",
    "AuthenticationFailedEvent",
    "CodeRequiredEvent",
    "Deduplicator",
    "Event",
    "FaceCheckRequiredEvent",
    "Headers",
    "InvalidWebhook",
    "Payload",
    "Secret",
    "SessionExpiredEvent",
    "parse",
]

Headers: TypeAlias = "Mapping[Any, Any] | Iterable[Sequence[Any]] | None"
"""The headers of a request: a mapping or pairs, with names and values as str or bytes, or a WSGI environ."""
Secret: TypeAlias = "str | bytes | Sequence[str | bytes] | None"  # noqa: S105 - a type
"""The signing secret of a webhook, or several that are valid at the same time; None for a webhook without one."""

_logger = logging.getLogger("fanscribe")

SIGNATURE_HEADER: Final = "Signature"
IDEMPOTENCY_KEY_HEADER: Final = "X-OFAPI-Idempotency-Key"
REDELIVERY_HEADER: Final = "X-OFAPI-Redelivery-Of"
TOLERANCE: Final = 300.0
MAX_BODY_SIZE: Final = 2**20
# Fields of an envelope that may hold the time at which it was sent. The provider sends none today.
_TIME_FIELDS: Final = ("timestamp", "sent_at", "created_at")
# Larger numbers are milliseconds, and those above the second bound no time at all.
_MAX_SECONDS, _MAX_MILLISECONDS = 10**11, 10**14
_MAX_DIGITS: Final = 640


class InvalidWebhook(FanscribeError, ValueError):
    """The webhook is unsigned, wrongly signed, too old or malformed. Respond with 400."""


_EVENT_CLASSES: Final[Mapping[str, type[Event]]] = {
    "accounts.connected": AccountConnectedEvent,
    "accounts.reconnected": AccountReconnectedEvent,
    "accounts.disconnected": AccountDisconnectedEvent,
    "accounts.session_expired": SessionExpiredEvent,
    "accounts.authentication_failed": AuthenticationFailedEvent,
    "accounts.otp_code_required": CodeRequiredEvent,
    "accounts.face_otp_required": FaceCheckRequiredEvent,
}


def parse(
    body: bytes,
    headers: Headers,
    secret: Secret,
    *,
    signature_header: str = SIGNATURE_HEADER,
    digest: str = "sha256",
    key_header: str = IDEMPOTENCY_KEY_HEADER,
    tolerance: float | None = TOLERANCE,
    now: float | None = None,
) -> Event:
    """Verify a webhook, and return its event.

    Args:
        body: the raw body as received; JSON that was parsed and serialised again has another signature.
        headers: the headers of the request as your framework has them: a mapping or pairs, of str or bytes, or a WSGI environ; or None.
        secret: the signing secret of the webhook; while you replace it, `[current, previous]`. None accepts anything, signed or not: only
            for a webhook without a signing secret, which the provider does not sign.
        signature_header: the header with the signature in hexadecimal, with or without the prefix `sha256=`.
        digest: the name of a hash function of `hashlib`.
        key_header: the header with the idempotency key.
        tolerance: seconds by which a time in the envelope may differ from `now`; None accepts any. The provider sends no time today, so
            remember the keys (`Deduplicator`).
        now: the current time in seconds since 1970; the system clock's by default.

    Raises:
        InvalidWebhook: not a valid webhook, too old, or with one of its headers more than once.
        InvalidInput: an argument is invalid.
    """
    keys = _signing_keys(secret)
    problem = _find_problem(body, keys, digest, tolerance)
    pairs = _header_pairs(headers)
    is_signed = secret is not None
    del secret
    if problem is not None or pairs is None:
        del keys
        wanted = f"headers must be a mapping or pairs of names and values, got {type(headers).__name__}"
        raise InvalidInput(problem or wanted)
    is_valid = not is_signed or _is_signed(body, _find_header(pairs, signature_header), keys or (), digest)
    del keys
    given = _get_header(pairs, signature_header)
    if not is_valid:
        fault = "wrong signature" if given else f"no header {signature_header}"
        raise InvalidWebhook(f"{fault}: wrong secret, or not sent by the provider")
    if not is_signed:
        _warn_unsigned()
    envelope = _parse_envelope(body)
    if envelope is None:
        raise InvalidWebhook(f"{'signed, but ' if is_signed else ''}not an event: expected a JSON object with `event`")
    sent_at = next((at for name in _TIME_FIELDS if (at := _to_timestamp(envelope.get(name))) is not None), None)
    if sent_at is not None and tolerance is not None:
        age = (time.time() if now is None else now) - sent_at
        if abs(age) > tolerance:
            raise InvalidWebhook(f"sent {age:.0f} s ago, the limit is {tolerance:.0f} s: it may be a replay")
    key, redelivery_of = _get_header(pairs, key_header), _get_header(pairs, REDELIVERY_HEADER)
    return _build_event(envelope, key, sent_at, redelivery_of)


def _signing_keys(secret: object) -> tuple[bytes, ...] | None:
    """Return the keys, none if no secret is wanted; None if any is invalid. Nothing is raised here: a traceback would show them."""
    if secret is None:
        return ()
    given = secret if isinstance(secret, list | tuple) else (secret,)
    keys = tuple(each.encode() if isinstance(each, str) else each for each in given)
    return keys if keys and all(isinstance(each, bytes) and each for each in keys) else None


def _find_problem(body: object, keys: object, digest: object, tolerance: object) -> str | None:
    """Return which argument is invalid, and why."""
    if not isinstance(body, bytes | bytearray):
        return f"body must be the raw bytes of the request, got {type(body).__name__}"
    if not isinstance(digest, str) or digest not in hashlib.algorithms_guaranteed or digest.startswith("shake"):
        return f"digest must be one of hashlib.algorithms_guaranteed except shake, got {digest!r}"
    try:
        check_number("tolerance", tolerance, unit="seconds", is_optional=True)
    except InvalidInput as error:
        return str(error)
    if keys is None:
        return "secret must be the signing secret of the webhook, or a list of secrets, and none of them empty"
    return None


def _is_signed(body: bytes, given: Sequence[str], keys: Iterable[bytes], digest: str) -> bool:
    """Return whether a signature is valid with any of the keys, in constant time."""
    received = "".join(given).lower().removeprefix(f"{digest}=").encode(errors="replace")
    matches = [hmac.compare_digest(hmac.new(key, body, digest).hexdigest().encode(), received) for key in keys]
    return any(matches)


@functools.cache
def _warn_unsigned() -> None:
    """Warn, once for each process."""
    _logger.warning(
        "webhooks are accepted without a signature (secret=None): anyone who knows the address can send them"
    )


def _header_pairs(headers: Any) -> list[tuple[str, Any]] | None:
    """Return the headers as pairs; None if they are in no known form."""
    if headers is None:
        return []
    items = getattr(headers, "items", None)
    try:
        pairs = [(name, value) for name, value in (items() if callable(items) else headers)]
    except Exception:  # noqa: BLE001 - its traceback would show the secret
        return None
    return [(_as_str(name), value) for name, value in pairs]


def _as_str(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes | bytearray) else str(value)


def _find_header(pairs: Iterable[tuple[str, Any]], name: str) -> list[str]:
    """Return every value of a header, in any spelling of its name."""
    lowered = name.lower()
    # The second is the spelling of WSGI and CGI.
    names = (lowered, f"http_{lowered.replace('-', '_')}")
    return [
        _as_str(each).strip()
        for given, value in pairs
        if given.lower() in names
        for each in (value if isinstance(value, list | tuple) else [value])
        if each is not None
    ]


def _get_header(pairs: Iterable[tuple[str, Any]], name: str) -> str | None:
    """Return a header, None if it is empty; raise `InvalidWebhook` for two, which some servers join by a comma."""
    found = _find_header(pairs, name)
    if len(found) > 1 or any("," in each for each in found):
        raise InvalidWebhook(f"header {name} more than once")
    return found[0] or None if found else None


def _parse_envelope(body: bytes | bytearray) -> Mapping[str, Any] | None:
    """Return the object with the event; None if the body is anything else."""
    if len(body) > MAX_BODY_SIZE:
        raise InvalidWebhook("body exceeds 1 MiB")
    try:
        envelope = as_dict(json.loads(body, parse_int=_parse_integer))
    except (ValueError, RecursionError):
        return None
    return envelope if as_text(envelope.get("event")) else None


def _parse_integer(digits: str) -> int | str:
    """Return an integer; its digits if they are more than Python converts, which is no reason to lose an event."""
    return int(digits) if len(digits) <= _MAX_DIGITS else digits


def _build_event(
    envelope: Mapping[str, Any], key: str | None, sent_at: float | None, redelivery_of: str | None
) -> Event:
    full_name = clean_text(as_text(envelope.get("event")) or "")
    platform, rest = split_prefix(full_name if "." in full_name else f"{full_name}.", ".")
    name = (rest.removeprefix(f"{platform}.") if "." in full_name else "") or full_name
    account_id = envelope.get("account_id")
    return _EVENT_CLASSES.get(name, Event)(
        name,
        platform,
        account_id if is_id(ACCOUNT_IDS[platform], account_id) else None,
        as_dict(envelope.get("payload")),
        None if key is None else clean_text(key),
        sent_at,
        None if redelivery_of is None else clean_text(redelivery_of),
    )


def _to_timestamp(value: Any) -> float | None:
    """Return a time in seconds since 1970, from seconds, milliseconds or a date as text; None for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        # NaN is in no range.
        return value / (1000 if value > _MAX_SECONDS else 1) if 0 <= value < _MAX_MILLISECONDS else None
    when = as_datetime(value) if isinstance(value, str) else None
    return when.timestamp() if when else None
