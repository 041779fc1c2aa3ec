"""Deliveries of webhooks, with the provider's headers, body and signature. Source: its guide "Delivery & retries"."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import http.client
import json
import secrets
import socket
import threading
import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from fanscribe._webhooks.events import EPHEMERAL_EVENTS
from fanscribe.errors import InvalidInput
from fanscribe.sandbox import responses
from fanscribe.sandbox.state import SandboxAccount
from fanscribe.webhooks import IDEMPOTENCY_KEY_HEADER, REDELIVERY_HEADER, SIGNATURE_HEADER

CONNECT_TIMEOUT: Final = 5.0
TOTAL_TIMEOUT: Final = 10.0
TRIES: Final = 3
_USER_AGENT: Final = "OnlyFansAPI.com/Webhook-Client"
_ATTEMPT_FIELDS: Final = (
    "started_at",
    "completed_at",
    "success",
    "error_message",
    "needs_otp",
    "needs_face_otp",
    "otp_phone_ending",
)
# The guide shows these with the payload of an account that was just connected.
_SHOWN_AS_CONNECTED: Final = ("accounts.disconnected", "accounts.session_expired")


@attrs.frozen
class Delivery:
    """A webhook that was delivered.

    Attributes:
        id: what `X-OFAPI-Redelivery-Of` of a redelivery names.
        url: the address that it was sent to.
        headers: the headers that were sent, by name.
        content: the body that was sent.
        statuses: the status of each try, oldest first; None if it got no response in time.
    """

    id: str
    url: str
    headers: Mapping[str, str]
    content: bytes = attrs.field(repr=False)
    statuses: tuple[int | None, ...] = ()

    @property
    def succeeded(self) -> bool:
        """True if the last try was answered by 2xx."""
        return _is_success(self.statuses[-1] if self.statuses else None)


def make_delivery(
    url: str, event: str, account_id: str | None, payload: Any, secret: str | bytes | None, key: str | None
) -> Delivery:
    """Return a delivery that is still to be sent."""
    envelope = {"event": event, "account_id": account_id, "payload": payload}
    if account_id is None:
        del envelope["account_id"]
    content = json.dumps(envelope, separators=(",", ":")).encode()
    if key is None and not _is_ephemeral(event):
        key = f"evt_{secrets.token_hex(20)}"
    headers = {"Content-Type": "application/json", "User-Agent": _USER_AGENT}
    headers |= {} if key is None else {IDEMPOTENCY_KEY_HEADER: key}
    return Delivery(f"whd_{secrets.token_hex(8)}", url, headers | _sign(content, secret), content)


def make_redelivery(delivery: Delivery, secret: str | bytes | None) -> Delivery:
    """Return a manual repetition of a delivery, which has the same key and the current signature."""
    kept = {name: value for name, value in delivery.headers.items() if name != SIGNATURE_HEADER}
    headers = kept | _sign(delivery.content, secret) | {REDELIVERY_HEADER: delivery.id}
    return Delivery(f"whd_{secrets.token_hex(8)}", delivery.url, headers, delivery.content)


def send_delivery(delivery: Delivery) -> Delivery:
    """Send a delivery, up to three times until it succeeds; return it with the status of each try."""
    while not delivery.succeeded and len(delivery.statuses) < TRIES:
        delivery = attrs.evolve(delivery, statuses=(*delivery.statuses, _post(delivery)))
    return delivery


def account_payload(event: str, account: SandboxAccount) -> dict[str, Any]:
    """Return the payload of an event about the sign-in of an account, as that account is now."""
    poll = responses.onlyfans_poll(account.last) if account.last else {}
    attempt = poll.get("lastAttempt", {})
    last = {name: attempt.get(name) for name in _ATTEMPT_FIELDS} | {
        name: attempt.get(name, False) for name in ("needs_otp", "needs_face_otp")
    }
    state, progress = poll.get("state", "authenticated"), poll.get("progress", "signed_in")
    if event.endswith(_SHOWN_AS_CONNECTED):
        state, progress = "authenticated", "signed_in"
        last |= {"completed_at": None}
    payload = {"state": state, "progress": progress, "latestAuthAttempt": last}
    return payload | ({"client_reference_id": None} if event.endswith("accounts.connected") else {})


def _sign(content: bytes, secret: str | bytes | None) -> dict[str, str]:
    if secret is None:
        return {}
    key = secret.encode() if isinstance(secret, str) else secret
    return {SIGNATURE_HEADER: hmac.new(key, content, hashlib.sha256).hexdigest()}


def _is_ephemeral(event: str) -> bool:
    return any(event == name or event.endswith(f".{name}") for name in EPHEMERAL_EVENTS)


def _is_success(status: int | None) -> bool:
    return status is not None and 200 <= status < 300


def _post(delivery: Delivery) -> int | None:
    """Send a delivery once; return the status of the response, None if there was none in time."""
    where = urlsplit(delivery.url)
    if where.scheme not in ("http", "https") or not where.hostname:
        raise InvalidInput(f"the address of a webhook must be http:// or https://, got {delivery.url!r}")
    kind = http.client.HTTPSConnection if where.scheme == "https" else http.client.HTTPConnection
    connection = kind(where.hostname, where.port, timeout=CONNECT_TIMEOUT)
    end = time.monotonic() + TOTAL_TIMEOUT
    # The timeout of a socket begins anew with each byte that arrives.
    timer = threading.Timer(TOTAL_TIMEOUT, _hang_up, [connection])
    timer.daemon = True
    timer.start()
    target = f"{where.path or '/'}{'?' if where.query else ''}{where.query}"
    try:
        connection.connect()
        connection.sock.settimeout(TOTAL_TIMEOUT)
        connection.request("POST", target, delivery.content, dict(delivery.headers))
        status = connection.getresponse().status
        return status if time.monotonic() < end else None
    except (OSError, http.client.HTTPException):
        return None
    finally:
        timer.cancel()
        connection.close()


def _hang_up(connection: http.client.HTTPConnection) -> None:
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)
