"""The one way that a request goes: what is done about each failure of each kind of request, on raw sockets."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fanscribe import FanscribeError
from fanscribe._core.pipeline import Pipeline
from fanscribe._core.retries import Policy
from fanscribe.sandbox import InstantClock
from fanscribe.signin.token import Ticket
from support.failures import FAILURES, Failure, outcome, table
from support.rawserver import Connection, RawServer, answer, answering

ROOT = Path(__file__).parents[2]
CERTIFICATE = ROOT / "tests" / "data" / "self-signed.pem"
TOKEN = str(Ticket("onlyfans", "acct_1", "auth_1", datetime(2026, 11, 1, tzinfo=UTC)))


def _upload(fans: Any) -> Any:
    return fans.onlyfans.media.upload_media_to_the_onlyfans_cdn("acct_1", file=b"bytes")


def _download(fans: Any) -> Any:
    return fans.onlyfans.media.download_media_from_the_onlyfans_cdn("acct_1", "file")


def _chunks(fans: Any) -> Any:
    return list(fans.onlyfans.media.download_media_from_the_onlyfans_cdn.chunks("acct_1", "file"))


# Every kind of request that this package makes, by its policy.
REQUESTS: dict[str, tuple[Policy, Callable[[Any], Any]]] = {
    "call that reads": (Policy.SAFE, lambda fans: fans.onlyfans.chats.list_chats("acct_1")),
    "call that changes": (Policy.ONCE, lambda fans: fans.onlyfans.chats.mute_chat_notifications("acct_1", 7)),
    "call that deletes": (Policy.ONCE, lambda fans: fans.onlyfans.chats.delete_chat("acct_1", 7)),
    "call with a key": (
        Policy.KEYED,
        lambda fans: fans.onlyfans.chat_messages.send_message("acct_1", 7, text="hello"),
    ),
    "upload": (Policy.ONCE, _upload),
    "download": (Policy.SAFE, _download),
    "streamed download": (Policy.SAFE, _chunks),
    "start": (Policy.ONCE, lambda fans: fans.onlyfans.reauthenticate("acct_1")),
    "start on Fansly": (Policy.ONCE, lambda fans: fans.fansly.connect(_login())),
    "poll": (Policy.SAFE, lambda fans: fans.resume(TOKEN).status()),
    "code": (Policy.ONCE, lambda fans: fans.resume(TOKEN).submit_code("246810")),
    "mail to the creator": (Policy.ONCE, lambda fans: fans.resume(TOKEN).email_creator()),
    "look": (Policy.SAFE, lambda fans: fans.onlyfans.account_status("acct_1")),
    "look on Fansly": (Policy.SAFE, lambda fans: fans.fansly.account_status("fansly_acct_1")),
}


def _login() -> Any:
    from fanscribe import FanslyLogin

    return FanslyLogin("jo", "hunter22")


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
        # On a busy machine it may also be too late to send it: that is done again, and nothing arrives.
        arrived = tries if fails.serve is None else len(server.received)
        assert arrived > 3 if expected == "waited for" else arrived == (3 if expected == "again" else 1)


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
