"""Webhooks of the provider: verified over the bytes as they came, and read as events.

The scheme (header `Signature`, hexadecimal HMAC-SHA256 of the raw body with the endpoint's signing secret; at least once, with an
idempotency key) is not in the provider's documents and was not confirmed against the live service, so its names are arguments.
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
from fanscribe._signin.status import Platform
from fanscribe.errors import FanscribeError, InvalidInput

__all__ = [
    "AccountConnected",
    "AccountDisconnected",
    "AccountReconnected",
    "AuthenticationFailed",
    "CodeRequired",
    "Event",
    "FaceCheckRequired",
    "InvalidWebhook",
    "SessionExpired",
    "parse",
]
SIGNATURE: Final = "Signature"
IDEMPOTENCY_KEY: Final = "Idempotency-Key"
TOLERANCE: Final = 300.0
LARGEST: Final = 2**20
_LONGEST: Final = 200
# Where an envelope may say when it was sent.
_TIMES: Final = ("timestamp", "sent_at", "created_at")


class InvalidWebhook(FanscribeError, ValueError):
    """Not a webhook of the provider's: the signature is wrong or missing, it is too old, or it cannot be read. Answer with 400."""


@attrs.frozen
class Event:
    """An event. One whose name is not known is of this class itself.

    Attributes:
        name: the provider's word, without the platform: `accounts.connected`.
        platform: by the prefix of the name.
        account_id: the account that it is about; None where it names none.
        payload: everything else that is told; it may hold what is private.
        key: the idempotency key: an event may be delivered several times, each time with the same one.
        sent_at: when it was sent, in seconds since 1970; None where that is not told.
    """

    name: str
    platform: Platform
    account_id: str | None
    payload: Mapping[str, Any] = attrs.field(repr=False)
    key: str | None = None
    sent_at: float | None = None


class AccountConnected(Event):
    """An account was connected."""


class AccountReconnected(Event):
    """An account is signed in again."""


class AccountDisconnected(Event):
    """An account was disconnected."""


class SessionExpired(Event):
    """The session of an account is gone: re-authenticate it."""


class AuthenticationFailed(Event):
    """An attempt to sign an account in failed."""


class CodeRequired(Event):
    """An attempt waits for a 2FA code."""


class FaceCheckRequired(Event):
    """An attempt waits for a face check."""


_KINDS: Final[Mapping[str, type[Event]]] = {
    "accounts.connected": AccountConnected,
    "accounts.reconnected": AccountReconnected,
    "accounts.disconnected": AccountDisconnected,
    "accounts.session_expired": SessionExpired,
    "accounts.authentication_failed": AuthenticationFailed,
    "accounts.otp_code_required": CodeRequired,
    "accounts.face_otp_required": FaceCheckRequired,
}


def parse(
    body: bytes,
    headers: Mapping[str, str],
    secret: str | bytes,
    *,
    signature_header: str = SIGNATURE,
    digest: str = "sha256",
    key_header: str = IDEMPOTENCY_KEY,
    tolerance: float | None = TOLERANCE,
    now: float | None = None,
) -> Event:
    """The event in a webhook, once it is certain that whoever knows the secret sent it.

    Args:
        body: the raw body, as it came: JSON that was read and written again has another signature.
        headers: those of the request, in any spelling.
        secret: the endpoint's signing secret.
        signature_header: the header with the signature, in hexadecimal, with or without the name of the digest (`sha256=`).
        digest: a name that `hashlib` knows.
        key_header: the header with the idempotency key.
        tolerance: seconds that the envelope's own time may lie in the past or the future; None accepts any. An envelope without a time
            is accepted: keep the keys that were seen.
        now: the time, in seconds since 1970; the system's when left out.

    Raises:
        InvalidWebhook: it is not one, or too old.
        InvalidInput: an argument cannot be right.
    """
    given = _header(headers, signature_header)
    is_right = _is_signed(body, given, secret, digest)
    del secret
    if not is_right:
        told = "the signature is wrong" if given else f"there is no header {signature_header}"
        raise InvalidWebhook(f"{told}: it was not sent by the provider, or the secret is another one")
    envelope = _envelope(body)
    sent_at = next((at for name in _TIMES if (at := _seconds(envelope.get(name))) is not None), None)
    if sent_at is not None and tolerance is not None:
        age = (time.time() if now is None else now) - sent_at
        if abs(age) > tolerance:
            raise InvalidWebhook(f"sent {age:.0f} s ago, {tolerance:.0f} s are accepted: it may be replayed")
    return _event(envelope, _header(headers, key_header), sent_at)


def _is_signed(body: object, given: str | None, secret: object, digest: str) -> bool:
    """Whether the signature is that of the body; in constant time."""
    if not isinstance(body, bytes | bytearray):
        raise InvalidInput(f"body is the raw bytes of the request, not {type(body).__name__}")
    if digest not in hashlib.algorithms_guaranteed or digest.startswith("shake"):
        raise InvalidInput("digest is the name of a hash function, as in hashlib.algorithms_guaranteed")
    key = secret.encode() if isinstance(secret, str) else secret
    if not isinstance(key, bytes) or not key:
        raise InvalidInput("secret is the signing secret of the endpoint, and not empty")
    wanted = hmac.new(key, body, digest).hexdigest()
    told = (given or "").strip().lower().removeprefix(f"{digest}=")
    return hmac.compare_digest(wanted.encode(), told.encode(errors="replace"))


def _header(headers: Mapping[str, str], name: str) -> str | None:
    wanted = name.lower()
    return next((str(value) for key, value in headers.items() if str(key).lower() == wanted), None)


def _envelope(body: bytes | bytearray) -> Mapping[str, Any]:
    if len(body) > LARGEST:
        raise InvalidWebhook("larger than any event is")
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        envelope = None
    if not isinstance(envelope, dict) or not as_text(envelope.get("event")):
        raise InvalidWebhook("signed, but not an event: JSON with `event` is expected")
    return envelope


def _event(envelope: Mapping[str, Any], key: str | None, sent_at: float | None) -> Event:
    told = (as_text(envelope.get("event")) or "")[:_LONGEST]
    platform: Platform = "fansly" if told.startswith("fansly.") else "onlyfans"
    name = told.removeprefix("fansly.").removeprefix("onlyfans.")
    account_id = envelope.get("account_id")
    is_account = is_id(ACCOUNT_IDS[platform], account_id)
    kind = _KINDS.get(name, Event)
    return kind(
        name,
        platform,
        account_id if is_account else None,
        as_dict(envelope.get("payload")),
        (key or "").strip()[:_LONGEST] or None,
        sent_at,
    )


def _seconds(value: Any) -> float | None:
    """A time as seconds since 1970: that itself, milliseconds, or a text with a date."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value / 1000 if value > 10**11 else float(value)
    when = as_datetime(value) if isinstance(value, str) else None
    return when.timestamp() if when else None
