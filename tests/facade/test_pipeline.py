"""The one way that a request goes: what is done about each failure of each kind of request, on raw sockets."""

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import (
    AccountReauthenticating,
    AsyncFanscribe,
    ClientBusy,
    ClientClosed,
    ConnectionFailed,
    EmailPassword,
    Fanscribe,
    FanscribeError,
    FanslyLogin,
    Forbidden,
    InvalidInput,
    OutcomeUnknown,
    ReauthenticationFailed,
)
from fanscribe._core.pipeline import Pipeline
from fanscribe._core.retries import Policy
from fanscribe._signin.resume import ResumeToken
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from support.failures import FAILURES, Failure, outcome, table
from support.patience import PATIENCE, until
from support.rawserver import Connection, Gone, RawServer, answer, answering

ROOT = Path(__file__).parents[2]
CERTIFICATE = ROOT / "tests" / "data" / "self-signed.pem"
TOKEN = str(ResumeToken("onlyfans", "acct_1", "auth_1", datetime(2026, 11, 1, tzinfo=UTC)))


def _upload(fans: Any) -> Any:
    return fans.onlyfans.media.upload("acct_1", file=b"bytes")


def _download(fans: Any) -> Any:
    return fans.onlyfans.media.download("acct_1", "file")


def _chunks(fans: Any) -> Any:
    return list(fans.onlyfans.media.download.chunks("acct_1", "file"))


# Every kind of request that this package makes, by its policy.
REQUESTS: dict[str, tuple[Policy, Callable[[Any], Any]]] = {
    "call that reads": (Policy.SAFE, lambda fans: fans.onlyfans.chats.list("acct_1")),
    "call that changes": (Policy.ONCE, lambda fans: fans.onlyfans.chats.mute_notifications("acct_1", 7)),
    "call that deletes": (Policy.ONCE, lambda fans: fans.onlyfans.chats.delete("acct_1", 7)),
    "call with a key": (
        Policy.KEYED,
        lambda fans: fans.onlyfans.chat_messages.send("acct_1", 7, text="hello"),
    ),
    "upload": (Policy.ONCE, _upload),
    "download": (Policy.SAFE, _download),
    "streamed download": (Policy.SAFE, _chunks),
    "start": (Policy.ONCE, lambda fans: fans.onlyfans.reauthenticate("acct_1")),
    "start with credentials": (
        Policy.ONCE,
        lambda fans: fans.onlyfans.switch_credentials("acct_1", EmailPassword("a@example.com", "x")),
    ),
    "start of a connection": (
        Policy.ONCE,
        lambda fans: fans.onlyfans.connect(EmailPassword("a@example.com", "x"), proxy="us"),
    ),
    "face check": (Policy.ONCE, lambda fans: fans.resume(TOKEN).confirm_face_check()),
    "start on Fansly": (Policy.ONCE, lambda fans: fans.fansly.connect(FanslyLogin("jo", "hunter22"))),
    "poll": (Policy.SAFE, lambda fans: fans.resume(TOKEN).status()),
    "code": (Policy.ONCE, lambda fans: fans.resume(TOKEN).submit_code("246810")),
    "mail to the creator": (Policy.ONCE, lambda fans: fans.resume(TOKEN).email_creator()),
    "look": (Policy.SAFE, lambda fans: fans.onlyfans.account_status("acct_1")),
    "look on Fansly": (Policy.SAFE, lambda fans: fans.fansly.account_status("fansly_acct_1")),
}


def _failing(failure: Failure) -> Callable[[Connection], None]:
    def serve(connection: Connection) -> None:
        while failure.serve is not None:
            connection.receive()
            failure.serve(connection)

    return serve


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("request_", REQUESTS)
def test_a_request_that_fails_is_sent_again_as_its_policy_says(twin: Any, request_: str, failure: str) -> None:
    (policy, send), fails = REQUESTS[request_], FAILURES[failure]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if failure == "tls" else None
    if context is not None:
        context.load_cert_chain(CERTIFICATE)
    with RawServer(_failing(fails), context) as server:
        # Nobody listens at the port of discard.
        url = "http://127.0.0.1:9" if failure == "refused" else server.url
        # The start of an answer may take its time on a busy machine, and one that does not come is waited for as long.
        timeout = 0.1 if failure == "late" else 20
        fans = twin("the-key", max_retries=2, base_url=url, clock=InstantClock(), timeout=timeout)

        with pytest.raises(FanscribeError) as caught:
            send(fans)

        tries = getattr(caught.value, "error", caught.value).tries
        expected = outcome(fails, policy)
        if failure == "late" and expected == "raised":
            # On a busy machine it may be too late to send it, which is done again, or to see it arrive.
            assert len(server.received) <= 1
        else:
            assert tries > 3 if expected == "waited for" else tries == (3 if expected == "again" else 1)


def test_the_page_says_of_each_failure_what_is_done() -> None:
    assert table() in (ROOT / "docs" / "calls.md").read_text(), table()


@pytest.mark.parametrize("request_", REQUESTS)
def test_every_request_passes_the_pipeline(twin: Any, request_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    passed, way = [], Pipeline.send

    def counted(self: Pipeline, call: Any, *more: Any) -> Any:
        passed.append(str(call))
        return way(self, call, *more)

    monkeypatch.setattr(Pipeline, "send", counted)
    said = {"attempt_id": "auth_1", "account_id": "fansly_acct_1", "data": [{"id": "acct_1"}]}
    with RawServer(answering(answer(said))) as server:
        REQUESTS[request_][1](twin("the-key", base_url=server.url, clock=InstantClock()))

        assert [f"{each.method} {each.path.partition('?')[0]}" for each in server.received] == passed


@pytest.mark.parametrize("key", ["", " ", "é", "x" * 256])
def test_a_key_that_identifies_nothing_is_refused_before_anything_is_sent(twin: Any, key: str) -> None:
    with RawServer(answering(answer({}))) as server:
        fans = twin("the-key", base_url=server.url)

        with pytest.raises(InvalidInput):
            fans.onlyfans.chat_messages.send("acct_1", 7, text="hello", idempotency_key=key)

    assert not server.received


def test_an_answer_that_was_kept_for_a_key_can_be_recognised(twin: Any) -> None:
    with RawServer(answering(answer({"data": {}}, "200 OK", "Idempotent-Replayed: true"))) as server:
        sent = twin("the-key", base_url=server.url).onlyfans.chat_messages.send.raw("acct_1", 7, text="hello")

    assert sent.headers["Idempotent-Replayed"] == "true"


def _busy(listed: bool) -> Callable[[Connection], None]:
    """Serve 503 to every call about the account, and a list in which it is signed in or not."""

    def serve(connection: Connection) -> None:
        while True:
            if connection.receive().path.split("?")[0] == "/api/accounts":
                connection.send(answer([{"id": "acct_1", "is_authenticated": listed}]))
            else:
                connection.send(answer({"message": "no"}, "503 Service Unavailable"))

    return serve


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize("request_", ["call that changes", "call with a key", "call that deletes"])
def test_what_changes_something_is_not_sent_again_because_an_account_was_waited_for(
    twin: Any, request_: str, listed: bool
) -> None:
    with RawServer(_busy(listed)) as server:
        fans = twin("the-key", base_url=server.url, clock=InstantClock(), wait_while_reauthenticating=15)

        with pytest.raises(AccountReauthenticating):
            REQUESTS[request_][1](fans)

    assert len([each for each in server.received if each.path != "/api/accounts"]) == 1


def test_an_account_that_is_signed_in_all_the_time_is_not_waited_for(twin: Any) -> None:
    with RawServer(_busy(listed=True)) as server:
        fans = twin("the-key", base_url=server.url, clock=InstantClock(), wait_while_reauthenticating=600)

        with pytest.raises(AccountReauthenticating):
            fans.onlyfans.chats.list("acct_1")

    # Once more, as it may have been signed in since, and as often as anything is sent again.
    assert len([each for each in server.received if each.path.endswith("/chats")]) == 4


def test_an_argument_that_is_too_long_for_an_address_is_refused_without_the_key(twin: Any) -> None:
    fans = twin("the-key", base_url="https://api.example")

    with pytest.raises(InvalidInput, match="the URL is too long: shorten an argument") as caught:
        fans.onlyfans.chats.list("acct_1", query="x" * 70_000)

    frame: Any = caught.value.__traceback__
    while frame is not None:
        shown = {name: value for name, value in frame.tb_frame.f_locals.items() if isinstance(value, dict | str)}
        assert "the-key" not in repr(shown) or "test_pipeline" in frame.tb_frame.f_code.co_filename, shown
        frame = frame.tb_next
    assert caught.value.__context__ is None


def test_waiting_for_a_connection_of_ours_leaves_no_start_in_doubt() -> None:
    """More threads than connections: whoever gets none in time has sent nothing."""
    held = threading.Event()

    def serve(connection: Connection) -> None:
        while True:
            connection.receive()
            while not held.wait(0.01):
                connection.wait(0.0)
            connection.send(answer({"attempt_id": "auth_1"}))

    with (
        RawServer(serve) as server,
        httpx.Client(limits=httpx.Limits(max_connections=2)) as http,
        Fanscribe("the-key", base_url=server.url, http_client=http, timeout=PATIENCE, max_retries=0) as fans,
        ThreadPoolExecutor(8) as pool,
    ):
        hasty = fans.with_options(timeout=0.3)
        busy = [pool.submit(fans.onlyfans.reauthenticate, f"acct_{number}") for number in range(2)]
        until(lambda: len(server.received) == 2, "both connections are in use")
        waiting = [pool.submit(hasty.onlyfans.reauthenticate, f"acct_{number}") for number in range(2, 6)]

        assert all(isinstance(each.exception(PATIENCE), ClientBusy) for each in waiting)
        held.set()
        assert all(each.result(PATIENCE).is_open for each in busy)
        assert fans.onlyfans.reauthenticate("acct_2").is_open


def test_the_options_of_a_copy_hold_for_its_recoveries_whoever_was_used_first(twin: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn(), signed_in=False)
    asked: list[str] = []

    def ask(challenge: Any) -> str:
        asked.append("the first")
        return "246810"

    first = twin(
        box.api_key, base_url=box.url, clock=InstantClock(), on_session_expired="reauthenticate", on_challenge=ask
    )
    box.account("acct_2", signed_in=True)
    first.onlyfans.chats.list("acct_2")

    with pytest.raises(FanscribeError):
        first.with_options(on_challenge=None).onlyfans.chats.list("acct_1")

    assert asked == []


def test_a_copy_of_a_subclass_keeps_its_attributes() -> None:
    class Agency(Fanscribe):
        def __init__(self, name: str) -> None:
            super().__init__("the-key")
            self.name = name

    copy = Agency("Example").with_options(timeout=5)

    assert isinstance(copy, Agency)
    assert copy.name == "Example"
    assert copy.onlyfans is not Agency("Example").onlyfans


@pytest.mark.parametrize(
    "body",
    [b"error code: 1010", b"<html><title>Access denied</title><span>Error code</span> <span>1010</span></html>"],
    ids=["text", "page"],
)
def test_a_client_that_the_cdn_bans_is_said_to_be(twin: Any, body: bytes) -> None:
    with (
        RawServer(answering(answer(body, "403 Forbidden"))) as server,
        pytest.raises(Forbidden, match=r"blocks this client .* \(error code 1010\)"),
    ):
        twin("the-key", base_url=server.url).onlyfans.chats.list("acct_1")

    assert len(server.received) == 1


def test_what_is_kept_of_a_recovery_that_failed_holds_no_answer(box: Sandbox) -> None:
    box.account("acct_1", Fails("WRONG", "no"), signed_in=False)
    with Fanscribe(box.api_key, base_url=box.url, clock=InstantClock(), on_session_expired="reauthenticate") as fans:
        with pytest.raises(ReauthenticationFailed) as caught:
            fans.onlyfans.chats.list("acct_1")

        assert caught.value.error is not None
        assert caught.value.error.__traceback__ is None


def test_what_changes_something_is_held_back_while_the_session_is_recovered(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn(after=0), signed_in=False)
    asked, answered = threading.Event(), threading.Event()

    def ask(_: Any) -> str:
        asked.set()
        assert answered.wait(PATIENCE)
        return "246810"

    with (
        Fanscribe(box.api_key, base_url=box.url, on_session_expired="reauthenticate", on_challenge=ask) as fans,
        ThreadPoolExecutor(2) as pool,
    ):
        reading = pool.submit(fans.onlyfans.chats.list, "acct_1")
        assert asked.wait(PATIENCE)
        changing = pool.submit(fans.onlyfans.chats.mute_notifications, "acct_1", 7)
        with pytest.raises(TimeoutError):
            changing.result(0.2)
        answered.set()
        reading.result(PATIENCE)
        changing.result(PATIENCE)

        assert [each.method for each in box.requests if each.path.endswith("/mute")] == ["POST"]


def _resetting(server: list[RawServer]) -> Callable[[Connection], None]:
    """Take two requests without an answer, and no connection after them."""

    def serve(connection: Connection) -> None:
        connection.receive()
        if len(server[0].received) == 2:
            server[0]._listener.close()
        connection.raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    return serve


def test_what_has_arrived_once_is_not_said_to_be_unsent_when_a_later_try_is_refused(twin: Any) -> None:
    servers: list[RawServer] = []
    servers.append(RawServer(_resetting(servers)))
    with servers[0] as server, pytest.raises(ConnectionFailed) as caught:
        twin("the-key", base_url=server.url, clock=InstantClock(), max_retries=4).onlyfans.chat_messages.send(
            "acct_1", 7, text="hello"
        )

    assert caught.value.sent


def test_a_start_that_is_cancelled_while_it_waits_for_a_connection_is_not_in_doubt() -> None:
    def serve(connection: Connection) -> None:
        if connection.receive().method == "GET":
            connection.wait(PATIENCE)
        connection.send(answer({"success": True, "polling_url": "/auth_1"}))

    async def main(server: RawServer) -> bool:
        limits = httpx.Limits(max_connections=1)
        async with (
            httpx.AsyncClient(limits=limits) as http,
            AsyncFanscribe("the-key", base_url=server.url, http_client=http, timeout=PATIENCE) as fans,
        ):
            busy = asyncio.create_task(fans.onlyfans.accounts.list())
            await asyncio.to_thread(until, lambda: server.received, "the only connection is in use")
            start = asyncio.create_task(fans.onlyfans.reauthenticate("acct_1"))
            await asyncio.sleep(0.05)
            for task in (start, busy):
                task.cancel()
            await asyncio.wait((start, busy))
            return (await fans.onlyfans.reauthenticate("acct_1")).is_open

    with RawServer(serve) as server:
        assert asyncio.run(main(server))


def test_waiting_for_a_connection_ends_when_the_client_is_closed() -> None:
    def serve(connection: Connection) -> None:
        connection.receive()
        connection.wait(PATIENCE)

    async def main(server: RawServer) -> Any:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as http:
            fans = AsyncFanscribe("the-key", base_url=server.url, http_client=http, timeout=PATIENCE)
            busy = asyncio.create_task(fans.onlyfans.accounts.list())
            await asyncio.to_thread(until, lambda: server.received, "the only connection is in use")
            waiting = asyncio.create_task(fans.onlyfans.accounts.list())
            await asyncio.sleep(0.05)
            await fans.close()
            await asyncio.wait((waiting,), timeout=PATIENCE / 2)
            busy.cancel()
            return await asyncio.gather(waiting, return_exceptions=True)

    with RawServer(serve) as server:
        assert [type(each) for each in asyncio.run(main(server))] == [ClientClosed]


def test_a_look_at_an_account_waits_for_no_turn(twin: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", signed_in=True)
    fans = twin(box.api_key, base_url=box.url, clock=clock, rate=1)

    for _ in range(3):
        fans.onlyfans.account_status("acct_1")

    assert clock.slept == []


def test_the_number_of_tries_counts_those_after_a_recovery(box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    tries: list[int] = []
    with Fanscribe(
        box.api_key,
        base_url=box.url,
        clock=InstantClock(),
        on_session_expired="reauthenticate",
        on_request=lambda event: tries.append(event.tries) if "chats" in event.path else None,
    ) as fans:
        fans.onlyfans.chats.list("acct_1")

    assert tries == [1, 2]


def test_a_start_whose_answer_does_not_come_in_the_total_time_is_not_made_again(twin: Any) -> None:
    expired = answer({"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}, "401 Unauthorized")

    def serve(connection: Connection) -> None:
        while True:
            if connection.receive().path.endswith("/reauthenticate"):
                connection.wait(PATIENCE)
            connection.send(expired)

    with RawServer(serve) as server:
        fans = twin(
            "the-key",
            base_url=server.url,
            timeout=60,
            total_timeout=1,
            on_session_expired="reauthenticate",
            max_retries=0,
        )
        for _ in range(3):
            with pytest.raises(ReauthenticationFailed) as caught:
                fans.onlyfans.chats.list("acct_1")
            assert isinstance(caught.value.error, OutcomeUnknown)

    assert len([each for each in server.received if each.path.endswith("/reauthenticate")]) == 1


def test_whoever_has_somebody_to_ask_goes_on_where_nobody_could_be_asked(twin: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn(after=0), signed_in=False)
    fans = twin(
        box.api_key,
        base_url=box.url,
        clock=InstantClock(),
        on_session_expired="reauthenticate",
        on_challenge=lambda challenge: "246810",
    )
    with pytest.raises(ReauthenticationFailed):
        fans.with_options(on_challenge=None).onlyfans.chats.list("acct_1")

    assert fans.onlyfans.chats.list("acct_1").data is not None
    assert len([each for each in box.requests if each.path.endswith("/reauthenticate")]) == 1
