"""The sandbox delivers webhooks as the provider's guide says, byte for byte."""

import contextlib
import json
import re
import select
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from fanscribe import InvalidInput, webhooks
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, deliveries
from support.deliveries import CURRENT, PREVIOUS, sign
from support.patience import PATIENCE
from support.rawserver import Connection, RawServer, answer, answering

KEY = re.compile(r"evt_[0-9a-f]{40}")


@pytest.fixture
def receiver() -> Iterator[RawServer]:
    """A receiver that accepts everything."""
    with RawServer(answering(answer({}))) as server:
        yield server


def test_a_delivery_has_the_headers_and_the_body_of_the_guide(box: Sandbox, receiver: RawServer) -> None:
    sent = box.deliver(
        "messages.received", "acct_1", to=f"{receiver.url}/hooks?team=1", secret=CURRENT, payload={"id": 7}
    )
    got = receiver.received[0]

    assert (got.method, got.path) == ("POST", "/hooks?team=1")
    assert got.content == b'{"event":"messages.received","account_id":"acct_1","payload":{"id":7}}'
    named = ("content-type", "user-agent", "signature", "x-ofapi-redelivery-of")
    assert [got.headers.get(name) for name in named] == [
        "application/json",
        "OnlyFansAPI.com/Webhook-Client",
        sign(got.content, CURRENT),
        None,
    ]
    assert KEY.fullmatch(got.headers["x-ofapi-idempotency-key"])
    assert (sent.succeeded, sent.statuses) == (True, (200,))


def test_a_webhook_without_a_secret_is_not_signed(box: Sandbox, receiver: RawServer) -> None:
    box.deliver("messages.received", "acct_1", to=receiver.url)

    assert "signature" not in receiver.received[0].headers


def test_a_receiver_that_drips_has_no_more_time_than_any_other(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliveries, "TOTAL_TIMEOUT", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_drip, args=(server,), daemon=True)
        thread.start()
        began = time.monotonic()
        delivery = box.deliver("users.typing", "acct_1", to=f"http://127.0.0.1:{server.getsockname()[1]}/")

        assert delivery.statuses == (None, None, None)
        assert time.monotonic() - began < 30, "and not the minute that one such response takes"
    thread.join(PATIENCE)


def _drip(server: socket.socket) -> None:
    """Send a response byte by byte, for a minute or until nobody listens."""
    for _ in range(3):
        connection, _ = server.accept()
        with connection, contextlib.suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            for _ in range(600):
                connection.sendall(b"x")
                if select.select([connection], [], [], 0.1)[0] and not connection.recv(2**16):
                    break


@pytest.mark.parametrize("event", ["users.typing", "users.online", "users.offline", "fansly.users.typing"])
def test_an_ephemeral_event_has_no_key(box: Sandbox, receiver: RawServer, event: str) -> None:
    box.deliver(event, "acct_1", to=receiver.url, secret=CURRENT)

    assert "x-ofapi-idempotency-key" not in receiver.received[0].headers


def test_an_event_of_the_whole_team_names_no_account(box: Sandbox, receiver: RawServer) -> None:
    box.deliver("data_exports.completed", to=receiver.url)

    assert receiver.received[0].content == b'{"event":"data_exports.completed","payload":{}}'


def test_a_redelivery_has_the_same_key_and_body_and_the_signature_of_now(box: Sandbox, receiver: RawServer) -> None:
    first = box.deliver("messages.received", "acct_1", to=receiver.url, secret=PREVIOUS)
    second = box.redeliver(first, secret=CURRENT)
    one, other = receiver.received

    assert one.content == other.content
    assert one.headers["x-ofapi-idempotency-key"] == other.headers["x-ofapi-idempotency-key"]
    assert other.headers["x-ofapi-redelivery-of"] == first.id != second.id
    assert (one.headers["signature"], other.headers["signature"]) == (
        sign(one.content, PREVIOUS),
        sign(one.content, CURRENT),
    )


def test_a_delivery_that_fails_is_tried_three_times_with_the_same_bytes(box: Sandbox) -> None:
    with RawServer(answering(answer({}, "500 Internal Server Error"))) as server:
        sent = box.deliver("messages.received", "acct_1", to=server.url, secret=CURRENT)
        seen = {(each.content, tuple(each.headers.items())) for each in server.received}

    assert (sent.statuses, sent.succeeded, len(seen)) == ((500, 500, 500), False, 1)


def test_a_delivery_is_not_tried_again_once_it_succeeded(box: Sandbox) -> None:
    def hang_up_once(connection: Connection) -> None:
        connection.receive()
        if len(server.received) > 1:
            connection.send(answer({}, "204 No Content"))

    with RawServer(hang_up_once) as server:
        sent = box.deliver("messages.received", "acct_1", to=server.url)

    assert (sent.statuses, sent.succeeded) == ((None, 204), True)


@pytest.mark.parametrize(
    ("name", "script", "state", "details"),
    [
        ("otp_code_required", AsksForCode("1", hint="42", after=0), "needs-otp", (True, False, "42", None)),
        ("face_otp_required", AsksForFaceCheck(after=0), "authenticating", (False, True, None, None)),
        ("authentication_failed", Fails("X", "no luck", after=0), "failed", (False, False, None, "no luck")),
    ],
)
def test_an_account_event_tells_of_the_account(
    box: Sandbox, receiver: RawServer, fans: Any, name: str, script: Any, state: str, details: Any
) -> None:
    box.account("acct_1", script, signed_in=False)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    attempt.status()
    box.deliver(f"accounts.{name}", "acct_1", to=receiver.url, secret=CURRENT)
    got = receiver.received[0]
    event: Any = webhooks.parse(got.content, got.headers, CURRENT)

    assert (event.state, attempt.notify(event)) == (state, True)
    assert (event.needs_code, event.needs_face_check, event.hint, event.error_message) == details
    assert set(json.loads(got.content)["payload"]["latestAuthAttempt"]) == {
        "started_at",
        "completed_at",
        "success",
        "error_message",
        "needs_otp",
        "needs_face_otp",
        "otp_phone_ending",
    }


@pytest.mark.parametrize("to", ["", "ftp://127.0.0.1/", "127.0.0.1:80", "http://"])
def test_an_invalid_address_is_rejected(box: Sandbox, to: str) -> None:
    with pytest.raises(InvalidInput, match="address of a webhook"):
        box.deliver("messages.received", to=to)
