"""Deliveries of webhooks as the provider's guide describes them and clients have captured them, byte for byte."""

import hashlib
import http.client
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import attrs
from fanscribe_platforms import PREFIXES
from support.patience import PATIENCE

CURRENT: Final = "whsec_the-current-one"
PREVIOUS: Final = "whsec_the-one-before"
KEY: Final = "evt_0b1f7e6c2d9a4853b0c1d2e3f405162738495a6b"
_ATTEMPT: Final = (
    '{"started_at":"2026-11-28T10:00:00.000000Z","completed_at":%s,"success":%s,"error_message":%s,'
    '"needs_otp":%s,"needs_face_otp":%s,"otp_phone_ending":%s}'
)


def attempt(
    completed: str = "null",
    success: str = "null",
    error: str = "null",
    otp: str = "false",
    face: str = "false",
    ending: str = "null",
) -> str:
    """`latestAuthAttempt`, with the time at which it was started."""
    return _ATTEMPT % (completed, success, error, otp, face, ending)


def _account(name: str, state: str, progress: str, latest: str, more: str = "") -> bytes:
    payload = f'{{"state":"{state}","progress":"{progress}","latestAuthAttempt":{latest}{more}}}'
    return f'{{"event":"accounts.{name}","account_id":"acct_1","payload":{payload}}}'.encode()


ACCOUNT_EVENTS: Final[Mapping[str, bytes]] = {
    "connected": _account(
        "connected", "authenticated", "signed_in", attempt(success="true"), ',"client_reference_id":"creator-17"'
    ),
    "reconnected": _account("reconnected", "authenticated", "signed_in", attempt(success="true")),
    # The guide repeats the payload of `connected` for these two.
    "disconnected": _account("disconnected", "authenticated", "signed_in", attempt()),
    "session_expired": _account("session_expired", "authenticated", "signed_in", attempt()),
    "authentication_failed": _account(
        "authentication_failed",
        "failed",
        "checking",
        attempt('"2026-11-28T10:00:09.000000Z"', "false", '"Wrong password \\u2013 try again"'),
    ),
    "otp_code_required": _account(
        "otp_code_required", "needs-otp", "waiting_for_otp", attempt(otp="true", ending='"42"')
    ),
    "face_otp_required": _account("face_otp_required", "needs_face_otp", "waiting_for_otp", attempt(face="true")),
}
EPHEMERAL: Final = b'{"event":"users.typing","account_id":"acct_1","payload":{"user":{"id":9007199254740993}}}'
MESSAGE: Final = (
    b'{"event":"messages.received","account_id":"acct_1",'
    b'"payload":{"id":"10","price":"12.50","isFree":0,"fromUser":{"id":9007199254740993,"name":"Zo\\u00eb"}}}'
)
# Of the whole team: no account.
EXPORT: Final = b'{"event":"data_exports.completed","payload":{"id":31,"status":"completed"}}'
FANSLY: Final = (
    b'{"event":"fansly.accounts.otp_code_required","account_id":"fansly_acct_1","payload":{"state":"challenge-email"}}'
)
# Of every platform whose names have a prefix.
PREFIXED: Final = [
    b'{"event":"%s.messages.received","account_id":"%s_acct_1","payload":{"uuid":"5d1c"}}'
    % (prefix.encode(), prefix.encode())
    for prefix in PREFIXES.values()
    if prefix
]


def sign(body: bytes, secret: str = CURRENT) -> str:
    """The header `Signature`, by the definition of HMAC and not by our code."""
    key = secret.encode().ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + body).digest()
    return hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).hexdigest()


def headers(
    body: bytes, secret: str | None = CURRENT, key: str | None = KEY, redelivery_of: str | None = None
) -> dict[str, str]:
    """The headers of a delivery, in the provider's order."""
    optional = {
        "Signature": None if secret is None else sign(body, secret),
        "X-OFAPI-Idempotency-Key": key,
        "X-OFAPI-Redelivery-Of": redelivery_of,
    }
    fixed = {"Content-Type": "application/json", "User-Agent": "OnlyFansAPI.com/Webhook-Client"}
    return fixed | {name: value for name, value in optional.items() if value is not None}


@attrs.frozen
class Delivered:
    """The answer of a receiver."""

    status: int
    content: bytes


def send(
    url: str,
    body: bytes,
    secret: str | None = CURRENT,
    key: str | None = KEY,
    redelivery_of: str | None = None,
    more: Mapping[str, str] | None = None,
    timeout: float = PATIENCE,
) -> Delivered:
    """Deliver a body over a connection of its own; nothing but these bytes is sent."""
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=timeout)
    try:
        connection.request(
            "POST", where.path or "/", body, headers(body, secret, key, redelivery_of) | dict(more or {})
        )
        response = connection.getresponse()
        return Delivered(response.status, response.read())
    finally:
        connection.close()
