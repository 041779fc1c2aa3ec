"""Operations through the facade: the same key, errors and rules as the sign-ins."""

import contextlib
import gzip
import inspect
import io
import json
import pickle
import pydoc
import random
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe import (
    APIError,
    AsyncFanscribe,
    BadRequest,
    Fanscribe,
    InvalidInput,
    SessionExpired,
    UnexpectedAnswer,
    Usage,
)
from fanscribe.sandbox import Sandbox, SignsIn
from support.rawserver import Connection, RawServer

META = {
    "_credits": {"used": 2, "balance": 98},
    "_rate_limits": {"limit_minute": 1000, "remaining_minute": 999, "limit_day": None, "remaining_day": "many"},
}


@pytest.fixture
def asked() -> list[httpx.Request]:
    return []


@pytest.fixture
def client(twin: Callable[..., Any], asked: list[httpx.Request]) -> Callable[[Any], Any]:
    """Makes a client whose requests are answered by a response, or by a function."""

    def make(answer: Any) -> Any:
        def handler(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            if callable(answer):
                return answer(request)
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

        return twin("the-key", base_url="https://api.example", handler=handler)

    return make


def test_an_account_without_a_session_is_reported_by_any_operation(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")
    with pytest.raises(SessionExpired):
        fans.onlyfans.chats.list("acct_1")

    fans.onlyfans.reauthenticate("acct_1").result()
    assert fans.onlyfans.chats.list("acct_1").data


def test_a_wrong_key_is_an_error_and_not_an_empty_list(twin: Any, box: Sandbox) -> None:
    with pytest.raises(APIError, match="401"):
        twin("another-key", base_url=box.url).onlyfans.accounts.list()


def test_a_success_with_an_error_in_it_is_an_error(client: Any) -> None:
    with pytest.raises(BadRequest, match="No such fan") as caught:
        client(httpx.Response(200, json={"error": "No such fan"})).onlyfans.chats.list("acct_1")

    assert caught.value.status_code == 200


def test_an_error_that_the_document_has_among_the_fields_is_one_of_them(client: Any) -> None:
    answer = httpx.Response(200, json={"status": "failed", "error": "The file is too large."})

    status = client(answer).onlyfans.media.get_upload_status("acct_1", "upload_1")

    assert status.error == "The file is too large."


def test_an_error_has_the_headers_worth_having_and_the_json_without_secrets(client: Any) -> None:
    body = {"message": "No.", "echo": ["the-key", {"password": "pw", "csrfToken": "abc", "text": "ok"}]}
    headers = {"X-Request-Id": "req_1", "Retry-After": "3", "Set-Cookie": "a=b"}

    with pytest.raises(APIError) as caught:
        client(httpx.Response(418, json=body, headers=headers)).onlyfans.chats.list("acct_1")

    assert caught.value.headers == {"x-request-id": "req_1", "retry-after": "3"}
    assert caught.value.json == {
        "message": "No.",
        "echo": ["***", {"password": "***", "csrfToken": "***", "text": "ok"}],
    }


def test_usage_is_that_of_the_last_answer_that_had_it(client: Any) -> None:
    answers = iter([{"data": [], "_meta": META}, {"data": []}, {"data": [], "_meta": None}])
    fans = client(lambda request: httpx.Response(200, json=next(answers)))
    assert fans.usage == Usage()

    for _ in range(3):
        fans.onlyfans.chats.list("acct_1")
        assert fans.usage == Usage(credits_used=2, credits_balance=98, limit_minute=1000, remaining_minute=999)


@pytest.mark.parametrize(
    ("headers", "body", "usage"),
    [
        pytest.param(
            {"X-OFAPI-Credits-Used": "1", "X-OFAPI-Credits-Balance": "7"},
            {},
            Usage(credits_used=1, credits_balance=7),
            id="credits",
        ),
        pytest.param(
            {"X-Rate-Limit-Limit-Minute": "100", "X-Rate-Limit-Remaining-Minute": " 99 "},
            {"_meta": META},
            Usage(credits_used=2, credits_balance=98, limit_minute=100, remaining_minute=99),
            id="of a body from a cache",
        ),
        pytest.param(
            {"X-Rate-Limit-Limit-Minute": "many", "X-Rate-Limit-Remaining-Minute": "9" * 5000},
            {"_meta": META},
            Usage(credits_used=2, credits_balance=98, limit_minute=1000, remaining_minute=999),
            id="no numbers",
        ),
        pytest.param(
            {},
            {"_meta": {"_rate_limits": {"limit_minute": "100", "remaining_minute": "9.5", "limit_day": True}}},
            Usage(limit_minute=100),
            id="texts",
        ),
    ],
)
@pytest.mark.parametrize("status", [200, 404, 429])
def test_usage_is_in_the_headers_of_any_answer_too(
    client: Any, headers: dict[str, str], body: dict[str, Any], usage: Usage, status: int
) -> None:
    fans = client(httpx.Response(status, headers=headers, json=body)).with_options(max_retries=0)
    with contextlib.suppress(APIError):
        fans.onlyfans.chats.list("acct_1")

    assert fans.usage == usage


@pytest.mark.parametrize(
    "call",
    [
        lambda fans: fans.onlyfans.chat_messages.delete("acct_1", "..", ".."),
        lambda fans: fans.onlyfans.chats.list("acct_1", order="s3cret"),
        lambda fans: fans.onlyfans.chats.list.pages("acct_1", max_pages=-1),
        lambda fans: fans.onlyfans.chat_messages.send("acct_1", 5, text=["s3cret"]),
        lambda fans: fans.onlyfans.media.upload("acct_1", file="s3cret/nowhere.jpg"),
    ],
)
def test_what_cannot_be_sent_is_invalid_input_before_any_request(
    client: Any, asked: list[httpx.Request], call: Any
) -> None:
    with pytest.raises(InvalidInput) as caught:
        call(client(httpx.Response(200, json={})))

    assert "s3cret" not in str(caught.value)
    assert asked == []


class _Counted(io.BytesIO):
    """A file that knows how much of it was read at once."""

    name = "/somewhere/a.jpg"
    most = 0

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        self.most = max(self.most, len(piece))
        return piece


def test_an_upload_is_streamed_with_the_name_of_its_file(client: Any, asked: list[httpx.Request]) -> None:
    file = _Counted(b"x" * 1_000_000)

    client(httpx.Response(200, json={})).onlyfans.media.upload("acct_1", file=file)

    assert 0 < file.most < 100_000
    assert b'name="file"; filename="a.jpg"' in asked[0].content
    assert int(asked[0].headers["content-length"]) > 1_000_000


def _elsewhere(request: httpx.Request) -> httpx.Response:
    if request.url.host == "api.example":
        return httpx.Response(302, headers={"Location": "https://cdn.example/file.mp4"})
    return httpx.Response(200, content=b"the file", headers={"Content-Type": "video/mp4"})


def test_a_file_is_followed_to_another_server_without_the_key(client: Any, asked: list[httpx.Request]) -> None:
    download = client(_elsewhere).fansly.media.download

    assert download("fansly_acct_1", "https://cdn.example/x") == b"the file"
    assert b"".join(download.chunks("fansly_acct_1", "https://cdn.example/x")) == b"the file"

    assert [request.url.host for request in asked] == ["api.example", "cdn.example"] * 2
    assert {request.headers.get("authorization") for request in asked[1::2]} == {None}


@pytest.mark.parametrize("location", ["http://cdn.example/file", "ftp://cdn.example/file", "https://api.example/again"])
def test_a_file_is_followed_neither_unencrypted_nor_for_ever(
    client: Any, asked: list[httpx.Request], location: str
) -> None:
    fans = client(httpx.Response(302, headers={"Location": location}))

    with pytest.raises(UnexpectedAnswer, match="redirect"):
        fans.fansly.media.download("fansly_acct_1", "x")

    assert len(asked) <= 6


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "10.0.0.7",
        "192.168.1.1",
        "169.254.169.254",
        "[::1]",
        "[fe80::1]",
        "127.1",
        "2130706433",
        "0x7f.1",
        "localhost.",
        "[64:ff9b::7f00:1]",
    ],
)
def test_a_file_is_not_followed_into_a_private_network(client: Any, asked: list[httpx.Request], host: str) -> None:
    fans = client(httpx.Response(302, headers={"Location": f"https://{host}/file"}))

    with pytest.raises(UnexpectedAnswer, match="redirect"):
        fans.fansly.media.download("fansly_acct_1", "x")

    assert len(asked) == 1


EXPIRED = b'{"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}'


@pytest.mark.parametrize("way", ["call", "chunks"])
@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "Application/JSON",
        "application/json ; charset=utf-8",
        "application/problem+json",
        "text/json",
        "text/plain",
        "image/jpeg",
        "",
    ],
)
def test_an_error_in_place_of_a_file_is_an_error_however_its_type_is_spelt(client: Any, kind: str, way: str) -> None:
    headers = {"Content-Type": kind} if kind else {}
    download = client(httpx.Response(200, content=EXPIRED, headers=headers)).onlyfans.media.download

    with pytest.raises(SessionExpired):
        download("acct_1", "x") if way == "call" else list(download.chunks("acct_1", "x"))


@pytest.mark.parametrize("way", ["call", "chunks"])
def test_a_packed_file_that_is_cut_off_is_none(twin: Any, way: str) -> None:
    packed = gzip.compress(random.Random(1).randbytes(50_000))[:20_000]

    def serve(connection: Connection) -> None:
        connection.receive()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Encoding: gzip\r\n\r\n" + packed)

    with RawServer(serve) as server:
        download = twin("the-key", base_url=server.url, max_retries=0).onlyfans.media.download

        with pytest.raises(UnexpectedAnswer, match="cannot be decompressed"):
            download("acct_1", "x") if way == "call" else list(download.chunks("acct_1", "x"))


@pytest.mark.parametrize("content", [b"", b"\x89PNG", b"x" * 100_000])
def test_a_file_of_no_type_is_one(client: Any, content: bytes) -> None:
    download = client(httpx.Response(200, content=content)).onlyfans.media.download

    assert download("acct_1", "x") == content
    assert b"".join(download.chunks("acct_1", "x")) == content


def test_a_page_in_place_of_a_file_is_an_error(client: Any) -> None:
    download = client(httpx.Response(200, html="<html>")).onlyfans.media.download

    with pytest.raises(UnexpectedAnswer, match="HTML page"):
        list(download.chunks("acct_1", "x"))


def test_pages_come_one_by_one(client: Any, asked: list[httpx.Request]) -> None:
    def page(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", 0))
        following = f"https://evil.example/?offset={offset + 2}" if offset < 4 else None
        data = [{"fan": {"id": offset}}, {"fan": {"id": offset + 1}}]
        return httpx.Response(200, json={"data": data, "_pagination": {"next_page": following}})

    items = client(page).onlyfans.chats.list.items("acct_1", limit=2)

    assert next(items).fan.id == 0
    assert len(asked) == 1
    assert [item.fan.id for item in items] == [1, 2, 3, 4, 5]
    assert {request.url.host for request in asked} == {"api.example"}


def test_pages_that_fail_are_gone_on_with_in_another_process_too(client: Any, asked: list[httpx.Request]) -> None:
    def page(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", 0))
        if offset == 2 and len(asked) < 4:
            return httpx.Response(404, json={"message": "not now"})
        following = f"https://evil.example/?offset={offset + 2}" if offset < 4 else None
        data = [{"fan": {"id": offset}}, {"fan": {"id": offset + 1}}]
        return httpx.Response(200, json={"data": data, "_pagination": {"next_page": following}})

    items = client(page).onlyfans.chats.list.items("acct_1")
    assert [next(items).fan.id, next(items).fan.id] == [0, 1]
    with pytest.raises(APIError) as caught:
        next(items)
    with pytest.raises(APIError):
        next(items)

    cursor = pickle.loads(pickle.dumps(caught.value)).cursor
    assert [item.fan.id for item in items] == [2, 3, 4, 5]
    again = client(page).onlyfans.chats.list
    assert [item.fan.id for item in again.items("acct_1", after=cursor)] == [2, 3, 4, 5]
    assert [len(each.data) for each in again.pages("acct_1", after=cursor)] == [2, 2]
    with pytest.raises(InvalidInput, match="after"):
        again.items("acct_2", after=cursor)


def test_an_error_of_a_call_without_pages_has_no_cursor(client: Any) -> None:
    with pytest.raises(APIError) as caught:
        client(httpx.Response(404, json={})).onlyfans.chats.list("acct_1")

    assert caught.value.cursor is None


def _returned(function: Any) -> Any:
    return inspect.signature(function).return_annotation


def test_help_signature_and_completion_show_the_operation() -> None:
    fans = Fanscribe("the-key")
    operation = fans.onlyfans.chats.list

    assert list(inspect.signature(operation).parameters)[:2] == ["account", "filter_"]
    assert inspect.signature(operation).return_annotation == "_models.list_chats.ListChats"
    assert _returned(operation.raw) == "Response[_models.list_chats.ListChats]"
    assert _returned(operation.pages) == "Iterator[_models.list_chats.ListChats]"
    assert _returned(operation.items) == "Iterator[_models.list_chats.ListChatsDataItem]"
    items = AsyncFanscribe("the-key").onlyfans.chats.list.items
    assert _returned(items) == "AsyncIterator[_models.list_chats.ListChatsDataItem]"
    assert pydoc.getdoc(operation.pages).startswith("Iterate over the pages")
    assert "GET /api/{account}/chats" in pydoc.getdoc(operation.items)
    assert pydoc.getdoc(operation.with_options).startswith("Return the operation with other options")
    assert "GET /api/{account}/chats" in pydoc.render_doc(operation)
    # Python 3.14 breaks a long signature into lines.
    shown = [
        re.sub(r"[\s|]", "", pydoc.plain(pydoc.render_doc(each))) for each in (operation, type(fans.onlyfans.chats))
    ]
    assert "list(account" in shown[0]
    assert "list(self,account" in shown[1]
    assert {"chats", "media", "switch_credentials"} <= set(dir(fans.onlyfans))
    assert "list" in dir(fans.onlyfans.chats)
    assert {"raw", "pages", "items"} <= set(dir(operation))
    assert list(inspect.signature(fans.onlyfans.reauthenticate).parameters) == ["account_id"]


def test_a_body_reaches_the_provider_as_it_is_meant(client: Any, asked: list[httpx.Request]) -> None:
    client(httpx.Response(200, json={})).onlyfans.chat_messages.send("acct_1", 5, text="hi")

    assert json.loads(asked[0].content) == {"account": "acct_1", "text": "hi"}
    assert asked[0].headers["accept"] == "application/json"


def test_an_operation_works_while_an_account_signs_in_elsewhere(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=2))
    box.account("acct_2", signed_in=True)
    fans.onlyfans.reauthenticate("acct_1")

    assert fans.onlyfans.chats.list("acct_2").data
