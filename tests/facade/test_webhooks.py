"""Webhooks: unsigned, changed, replayed or unreadable ones are rejected; all others are events, and wake the wait concerned."""

import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from fanscribe import InvalidInput, Polling
from fanscribe.sandbox import InstantClock, Sandbox, SignsIn
from fanscribe.webhooks import (
    AccountConnectedEvent,
    AccountDisconnectedEvent,
    AccountReconnectedEvent,
    AuthenticationFailedEvent,
    CodeRequiredEvent,
    Event,
    FaceCheckRequiredEvent,
    InvalidWebhook,
    SessionExpiredEvent,
    parse,
)
from hypothesis import given, strategies as st
from support.patience import PATIENCE

SECRET = "whsec_of_the_tests"
NOW = 1_790_000_000.0
KNOWN = {
    "accounts.connected": AccountConnectedEvent,
    "accounts.reconnected": AccountReconnectedEvent,
    "accounts.disconnected": AccountDisconnectedEvent,
    "accounts.session_expired": SessionExpiredEvent,
    "accounts.authentication_failed": AuthenticationFailedEvent,
    "accounts.otp_code_required": CodeRequiredEvent,
    "accounts.face_otp_required": FaceCheckRequiredEvent,
}


def _sent(**envelope: Any) -> bytes:
    return json.dumps({"event": "accounts.connected", "account_id": "acct_1", "payload": {"a": 1}} | envelope).encode()


def _signed(body: bytes, secret: str = SECRET, digest: str = "sha256") -> str:
    return hmac.new(secret.encode(), body, digest).hexdigest()


def _parsed(body: bytes, **options: Any) -> Event:
    return parse(body, {"Signature": _signed(body), "Idempotency-Key": "key-1"}, SECRET, **{"now": NOW} | options)


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.parametrize(("prefix", "account"), [("", "acct_1"), ("fansly.", "fansly_acct_1")])
def test_a_known_event_has_its_own_class(name: str, prefix: str, account: str) -> None:
    event = _parsed(_sent(event=prefix + name, account_id=account))

    assert type(event) is KNOWN[name]
    assert (event.name, event.platform, event.account_id) == (name, "fansly" if prefix else "onlyfans", account)
    assert (event.payload, event.key) == ({"a": 1}, "key-1")


def test_an_unknown_event_is_an_event() -> None:
    event = _parsed(_sent(event="messages.received"))

    assert (type(event), event.name) == (Event, "messages.received")


def test_the_payload_is_not_in_the_repr() -> None:
    assert "hunter" not in repr(_parsed(_sent(payload={"secret": "hunter22"})))


@pytest.mark.parametrize("payload", [None, [], "text", 5])
@pytest.mark.parametrize("account", [None, 5, "../acct_1", "", [1]])
def test_unexpected_fields_are_tolerated(payload: Any, account: Any) -> None:
    event = _parsed(_sent(payload=payload, account_id=account))

    assert (event.payload, event.account_id) == ({}, None)


def test_header_names_are_case_insensitive() -> None:
    body = _sent()

    assert parse(body, {"signature": f"sha256={_signed(body).upper()}"}, SECRET.encode()).key is None


def test_the_scheme_is_configurable() -> None:
    body = _sent()
    headers = {"X-Signed": _signed(body, digest="sha512"), "X-Key": "k"}

    event = parse(body, headers, SECRET, signature_header="x-signed", digest="sha512", key_header="x-key")

    assert event.key == "k"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Signature": ""},
        {"Signature": "0" * 64},
        {"Signature": "ä" * 64},
        {"Signature": _signed(_sent(), secret="another")},
        {"Signature": _signed(_sent(), digest="sha1")},
        {"Signature": _signed(_sent())[:-1]},
    ],
    ids=["none", "empty", "zeros", "not ascii", "another secret", "another digest", "cut off"],
)
def test_a_forged_signature_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(InvalidWebhook, match=r"wrong signature|no header"):
        parse(_sent(), headers, SECRET)


@given(st.integers(0, len(_sent()) - 1), st.integers(1, 255))
def test_a_single_changed_byte_is_rejected(index: int, change: int) -> None:
    body = bytearray(_sent())
    signature = _signed(bytes(body))
    body[index] ^= change

    with pytest.raises(InvalidWebhook, match="wrong signature"):
        parse(bytes(body), {"Signature": signature}, SECRET)


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(json.dumps).map(str.encode)
)
def test_any_signed_body_is_an_event_or_rejected(body: bytes) -> None:
    try:
        assert isinstance(_parsed(body), Event)
    except InvalidWebhook as error:
        assert "signed, but not an event" in str(error)  # noqa: PT017


@pytest.mark.parametrize("field", ["timestamp", "sent_at", "created_at"])
@pytest.mark.parametrize("when", [NOW - 299, (NOW - 299) * 1000, "2026-09-21T14:08:21+00:00"], ids=["s", "ms", "text"])
def test_a_recent_event_is_accepted(field: str, when: Any) -> None:
    event = _parsed(_sent(**{field: when}))

    assert event.sent_at == pytest.approx(NOW - 299, abs=1)


@pytest.mark.parametrize("when", [NOW - 301, NOW + 301, "2020-01-01T00:00:00Z"])
def test_an_old_or_future_event_is_rejected(when: Any) -> None:
    body = _sent(timestamp=when)

    with pytest.raises(InvalidWebhook, match="replay"):
        _parsed(body)
    assert _parsed(body, tolerance=None).account_id == "acct_1"


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ((_sent().decode(), {}, SECRET), "raw bytes"),
        ((_sent(), {}, ""), "secret"),
        ((_sent(), {}, None), "secret"),
    ],
)
def test_an_invalid_argument_is_rejected(arguments: Any, match: str) -> None:
    with pytest.raises(InvalidInput, match=match):
        parse(*arguments)


@pytest.mark.parametrize("digest", ["crc32", "shake_128", ""])
def test_an_unknown_digest_is_rejected(digest: str) -> None:
    with pytest.raises(InvalidInput, match="digest"):
        parse(_sent(), {"Signature": "0"}, SECRET, digest=digest)


def test_no_error_holds_the_secret() -> None:
    with pytest.raises(InvalidWebhook) as caught:
        parse(_sent(), {"Signature": "0" * 64}, SECRET)
    frames = []
    trace = caught.value.__traceback__
    while trace is not None:
        if "/facade/" in trace.tb_frame.f_code.co_filename:
            frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    assert frames
    assert not any(SECRET in each for each in (*frames, str(caught.value)))


def test_the_digest_is_that_of_the_provider() -> None:
    """Computed by the definition of HMAC, independently of our code."""
    key, body = SECRET.encode().ljust(64, b"\0"), _sent()
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + body).digest()
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).hexdigest()

    assert parse(body, {"Signature": outer}, SECRET).account_id == "acct_1"


SLOW = Polling(first=300.0, longest=300.0, settle=0.0)


@pytest.mark.parametrize("account", ["acct_1", "fansly_acct_1"])
def test_an_event_wakes_its_attempt(twin: Callable[..., Any], box: Sandbox, account: str) -> None:
    box.account(account, SignsIn(after=1), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=SLOW)
    platform = fans.fansly if account.startswith("fansly") else fans.onlyfans
    attempt = platform.reauthenticate(account)
    prefix = "fansly." if account.startswith("fansly") else ""
    event = _parsed(_sent(event=f"{prefix}accounts.reconnected", account_id=account))
    polled, done = threading.Event(), threading.Event()
    bare = getattr(fans, "_target", fans)

    def deliver() -> None:
        polled.wait(PATIENCE)
        while not done.wait(0.02):
            bare.dispatch(event)

    thread = threading.Thread(target=deliver, daemon=True)
    thread.start()
    began = time.monotonic()
    try:
        assert attempt.result(timeout=None, on_status=lambda _: polled.set()).id == account
    finally:
        done.set()
        thread.join(PATIENCE)
    assert time.monotonic() - began < 150, "and not only at the next poll, after 300 seconds"


def test_an_event_about_another_account_wakes_no_attempt(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    other = _parsed(_sent(account_id="acct_2"))

    assert not attempt.notify(other)
    assert fans.dispatch(other) is None
    assert attempt.notify()
    assert fans.dispatch(_parsed(_sent())) is not None


def test_a_step_after_an_event_polls_at_once(fans: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", SignsIn(after=9), signed_in=False)
    attempt = fans.onlyfans.reauthenticate("acct_1")

    def polls() -> int:
        return len([each for each in box.requests if each.method == "GET"])

    for _ in range(3):
        attempt.step()
    assert polls() == 1
    attempt.notify()
    for _ in range(3):
        attempt.step()
    assert (polls(), clock.now()) == (2, 0)


def test_an_attempt_that_is_over_is_not_found(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    fans.onlyfans.reauthenticate("acct_1").result()

    assert fans.dispatch(_parsed(_sent())) is None
