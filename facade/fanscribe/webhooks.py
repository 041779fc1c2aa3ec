"""Webhooks of the provider: verify the raw body, and parse it into an event.

The scheme (header `Signature` with the hexadecimal HMAC-SHA256 of the raw body, keyed with the endpoint's signing secret; delivery at least
once, with an idempotency key) is undocumented and was not confirmed against the live service, so its names are arguments.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from typing import Any, Final

import attrs

from fanscribe._core.json_fields import as_datetime, as_dict, as_text
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import Platform, split_prefix
from fanscribe.errors import FanscribeError, InvalidInput

__all__ = [
    "AccountConnectedEvent",
    "AccountDisconnectedEvent",
    "AccountReconnectedEvent",
    "AuthenticationFailedEvent",
    "CodeRequiredEvent",
    "Event",
    "FaceCheckRequiredEvent",
    "InvalidWebhook",
    "SessionExpiredEvent",
    "parse",
]
SIGNATURE_HEADER: Final = "Signature"
IDEMPOTENCY_KEY_HEADER: Final = "Idempotency-Key"
TOLERANCE: Final = 300.0
MAX_BODY_SIZE: Final = 2**20
_MAX_TEXT_LENGTH: Final = 200
# Fields of an envelope that may hold the time at which it was sent.
_TIME_FIELDS: Final = ("timestamp", "sent_at", "created_at")


class InvalidWebhook(FanscribeError, ValueError):
    """The webhook is unsigned, wrongly signed, too old or malformed. Respond with 400."""


@attrs.frozen
class Event:
    """A webhook event. Events with an unknown name are of this class itself.

    Attributes:
        name: the provider's name without the platform: `accounts.connected`.
        platform: the platform, from the prefix of the name.
        account_id: the account concerned; None if the event names none.
        payload: the event's data, which may be private.
        key: the idempotency key, the same for each delivery of an event.
        sent_at: the time at which it was sent, in seconds since 1970; None if unknown.
    """

    name: str
    platform: Platform
    account_id: str | None
    payload: Mapping[str, Any] = attrs.field(repr=False)
    key: str | None = None
    sent_at: float | None = None


class AccountConnectedEvent(Event):
    """An account was connected."""


class AccountReconnectedEvent(Event):
    """An account was signed in again."""


class AccountDisconnectedEvent(Event):
    """An account was disconnected."""


class SessionExpiredEvent(Event):
    """The session of an account has expired: re-authenticate it."""


class AuthenticationFailedEvent(Event):
    """An attempt to sign an account in failed."""


class CodeRequiredEvent(Event):
    """An attempt waits for a 2FA code."""


class FaceCheckRequiredEvent(Event):
    """An attempt waits for a face check."""


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
    headers: Mapping[str, str],
    secret: str | bytes,
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
        headers: the headers of the request, in any case.
        secret: the endpoint's signing secret.
        signature_header: the header with the signature in hexadecimal, with or without the prefix `sha256=`.
        digest: the name of a hash function of `hashlib`.
        key_header: the header with the idempotency key.
        tolerance: seconds by which the envelope's time may differ from `now`; None accepts any. Envelopes without a time are accepted, so
            remember the keys you have seen.
        now: the current time in seconds since 1970; the system clock's by default.

    Raises:
        InvalidWebhook: not a valid webhook, or too old.
        InvalidInput: an argument is invalid.
    """
    given = _get_header(headers, signature_header)
    is_valid = _verify_signature(body, given, secret, digest)
    del secret
    if not is_valid:
        problem = "wrong signature" if given else f"no header {signature_header}"
        raise InvalidWebhook(f"{problem}: wrong secret, or not sent by the provider")
    envelope = _parse_envelope(body)
    sent_at = next((at for name in _TIME_FIELDS if (at := _to_timestamp(envelope.get(name))) is not None), None)
    if sent_at is not None and tolerance is not None:
        age = (time.time() if now is None else now) - sent_at
        if abs(age) > tolerance:
            raise InvalidWebhook(f"sent {age:.0f} s ago, the limit is {tolerance:.0f} s: it may be a replay")
    return _build_event(envelope, _get_header(headers, key_header), sent_at)


def _verify_signature(body: object, given: str | None, secret: object, digest: str) -> bool:
    """Return whether the signature is valid, in constant time."""
    if not isinstance(body, bytes | bytearray):
        raise InvalidInput(f"body must be the raw bytes of the request, got {type(body).__name__}")
    if digest not in hashlib.algorithms_guaranteed or digest.startswith("shake"):
        raise InvalidInput(f"digest must be one of hashlib.algorithms_guaranteed except shake, got {digest!r}")
    key = secret.encode() if isinstance(secret, str) else secret
    if not isinstance(key, bytes) or not key:
        raise InvalidInput("secret must be the signing secret of the endpoint, and not empty")
    expected = hmac.new(key, body, digest).hexdigest()
    received = (given or "").strip().lower().removeprefix(f"{digest}=")
    return hmac.compare_digest(expected.encode(), received.encode(errors="replace"))


def _get_header(headers: Mapping[str, str], name: str) -> str | None:
    lowered = name.lower()
    return next((str(value) for key, value in headers.items() if str(key).lower() == lowered), None)


def _parse_envelope(body: bytes | bytearray) -> Mapping[str, Any]:
    if len(body) > MAX_BODY_SIZE:
        raise InvalidWebhook("body exceeds 1 MiB")
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        envelope = None
    if not isinstance(envelope, dict) or not as_text(envelope.get("event")):
        raise InvalidWebhook("signed, but not an event: expected a JSON object with `event`")
    return envelope


def _build_event(envelope: Mapping[str, Any], key: str | None, sent_at: float | None) -> Event:
    full_name = (as_text(envelope.get("event")) or "")[:_MAX_TEXT_LENGTH]
    platform, name = split_prefix(full_name, ".")
    name = name.removeprefix(f"{platform}.")
    account_id = envelope.get("account_id")
    is_account = is_id(ACCOUNT_IDS[platform], account_id)
    kind = _EVENT_CLASSES.get(name, Event)
    return kind(
        name,
        platform,
        account_id if is_account else None,
        as_dict(envelope.get("payload")),
        (key or "").strip()[:_MAX_TEXT_LENGTH] or None,
        sent_at,
    )


def _to_timestamp(value: Any) -> float | None:
    """Return a time in seconds since 1970, from seconds, milliseconds or a date as text; None for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value / 1000 if value > 10**11 else float(value)
    when = as_datetime(value) if isinstance(value, str) else None
    return when.timestamp() if when else None
