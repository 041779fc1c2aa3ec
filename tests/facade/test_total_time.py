"""One limit for everything that is done for a call, however the server takes its time."""

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe import FanscribeError, OutcomeUnknown, Polling
from fanscribe.sandbox import InstantClock
from support.rawserver import Connection, RawServer, answer

# A busy machine may need as long; without the limit it would be the timeout, or for ever.
TOTAL, MAX_SECONDS = 1.0, 20.0
EXPIRED = answer({"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}, "401 Unauthorized")
STARTED = answer({"success": True, "polling_url": "/auth_1"})


def _hanging(path: str, *, otherwise: dict[str, bytes]) -> Callable[[Connection], None]:
    """Serve answers by the end of the path, and none where it is this one."""

    def serve(connection: Connection) -> None:
        while True:
            request = connection.receive()
            if request.path.split("?")[0].endswith(path):
                connection.wait(120)
            found = (each for end, each in otherwise.items() if request.path.split("?")[0].endswith(end))
            connection.send(next(found, answer({"data": []})))

    return serve


HANGING: dict[str, tuple[Callable[[Connection], None], dict[str, Any]]] = {
    "the start of a recovery": (
        _hanging("/reauthenticate", otherwise={"/chats": EXPIRED}),
        {"on_session_expired": "reauthenticate"},
    ),
    "the poll of a recovery": (
        _hanging("/auth_1", otherwise={"/chats": EXPIRED, "/reauthenticate": STARTED}),
        {"on_session_expired": "reauthenticate"},
    ),
    "the look at an account that is waited for": (
        _hanging("/accounts", otherwise={"/chats": answer({"message": "busy"}, "503 Service Unavailable")}),
        {"wait_while_reauthenticating": 120},
    ),
}


@pytest.mark.parametrize("what", HANGING)
def test_the_total_time_holds_for_what_is_done_about_an_account(twin: Any, what: str) -> None:
    serve, options = HANGING[what]
    with RawServer(serve) as server:
        fans = twin("the-key", base_url=server.url, timeout=120, total_timeout=TOTAL, **options)
        began = time.monotonic()

        with pytest.raises(FanscribeError):
            fans.onlyfans.chats.list("acct_1")

        assert time.monotonic() - began < MAX_SECONDS


def test_the_total_time_holds_for_an_upload_that_is_read_slowly(twin: Any) -> None:
    def serve(connection: Connection) -> None:
        connection.wait(120)

    with RawServer(serve) as server:
        fans = twin("the-key", base_url=server.url, timeout=120, total_timeout=TOTAL, max_retries=0)
        began = time.monotonic()

        with pytest.raises(FanscribeError):
            fans.onlyfans.media.upload("acct_1", file=b"x" * 2**25)

        assert time.monotonic() - began < MAX_SECONDS


def test_the_total_time_holds_for_a_download_that_comes_slowly(twin: Any) -> None:
    def serve(connection: Connection) -> None:
        connection.receive()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 10000\r\n\r\n")
        connection.drip((b"x" for _ in range(10000)), 0.05)

    with RawServer(serve) as server:
        fans = twin("the-key", base_url=server.url, timeout=120, total_timeout=TOTAL)
        began = time.monotonic()

        with pytest.raises(FanscribeError):
            list(fans.onlyfans.media.download.chunks("acct_1", "file"))

        assert time.monotonic() - began < MAX_SECONDS


def test_the_last_poll_of_a_wait_ends_soon_after_its_time(twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fanscribe._signin.wait_steps.LAST_REQUEST", 0.5)

    def serve(connection: Connection) -> None:
        while True:
            request = connection.receive()
            if request.path.endswith("/auth_1"):
                connection.wait(120)
            connection.send(STARTED)

    with RawServer(serve) as server:
        fans = twin("the-key", base_url=server.url, timeout=120, polling=Polling(first=0.01))
        attempt = fans.onlyfans.reauthenticate("acct_1")
        began = time.monotonic()

        with pytest.raises(FanscribeError):
            attempt.result(timeout=0.5)

        assert time.monotonic() - began < MAX_SECONDS


def test_the_total_time_holds_for_a_start_and_the_look_after_it_together(twin: Any) -> None:
    clock = InstantClock()

    def handler(request: httpx.Request) -> httpx.Response:
        clock.advance(request.extensions["timeout"]["read"])
        raise httpx.ReadTimeout("slow")

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=clock, timeout=120, total_timeout=10)

    with pytest.raises(OutcomeUnknown):
        fans.fansly.reauthenticate("fansly_acct_1")

    assert clock.now() == pytest.approx(10, abs=0.1)
