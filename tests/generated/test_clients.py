"""The minimal clients: requests, reprs and exceptions."""

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe_api.fansly import Client as FanslyClient
from fanscribe_api.onlyfans import AsyncClient, Client, File, InvalidArgument, UnexpectedResponse
from fanscribe_api.onlyfans.models.send_message import SendMessageBody
from fanscribe_api.onlyfans.models.shared import User

PAGES = {None: ([1, 2], "2"), "2": ([], "4"), "4": ([3], None)}


class Server:
    """Answers in memory, and remembers what it was asked."""

    def __init__(self, answer: Any) -> None:
        self.asked: list[httpx.Request] = []
        self._answer = answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        return self._answer(request) if callable(self._answer) else self._answer

    @property
    def last(self) -> httpx.Request:
        return self.asked[-1]


@pytest.fixture
def server() -> Server:
    return Server(lambda request: httpx.Response(200, json={"data": [{"fan": {"id": 7}}]}))


@pytest.fixture
def client(server: Server) -> Any:
    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        yield Client("s3cret-token", http_client=http)


def _client(answer: Any) -> Client:
    return Client("s3cret-token", http_client=httpx.Client(transport=httpx.MockTransport(Server(answer))))


def test_a_request_carries_the_token_and_ends_in_time(client: Any, server: Server) -> None:
    client.accounts.list()

    assert str(server.last.url) == "https://app.onlyfansapi.com/api/accounts"
    assert server.last.headers["authorization"] == "Bearer s3cret-token"
    assert server.last.headers["accept"] == "application/json"
    assert set(server.last.extensions["timeout"].values()) == {30.0}


def test_both_clients_parse_answers_alike(server: Server) -> None:
    async def read() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as http:
            client = AsyncClient("a-token", http_client=http)
            return await client.chats.list("acct_1"), await client.chats.list.raw("acct_1")

    parsed, raw = asyncio.run(read())

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        assert parsed == raw.parsed == Client("a-token", http_client=http).chats.list("acct_1")
    assert parsed.data[0].fan.id == 7
    assert (raw.status_code, raw.json) == (200, {"data": [{"fan": {"id": 7}}]})
    assert raw.headers["content-type"] == "application/json"
    assert "fan" not in repr(raw)


@pytest.mark.parametrize("content", [b"<html>", b"{", b"[" * 100_000, b"\xff"])
def test_an_answer_that_is_not_json_raises(content: bytes) -> None:
    with pytest.raises(UnexpectedResponse) as caught:
        _client(httpx.Response(200, content=content)).accounts.list()

    assert (caught.value.status_code, caught.value.content, caught.value.json) == (200, content, None)


@pytest.mark.parametrize("content", [b"null", b"[]", b"7", b'"x"', b'{"state": null}', b""])
def test_json_of_another_shape_is_no_error(content: bytes) -> None:
    _client(httpx.Response(200, content=content)).authentication.poll_status("auth_1")


@pytest.mark.parametrize("status", [302, 401, 404, 524])
def test_an_error_status_raises_without_showing_the_body(status: int) -> None:
    failed = httpx.Response(status, json={"message": "s3cret"}, headers={"Location": "https://evil.example/"})

    with pytest.raises(UnexpectedResponse, match=f"GET /api/accounts: HTTP {status}") as caught:
        _client(failed).accounts.list()

    assert "s3cret" not in str(caught.value) + repr(caught.value)
    assert caught.value.json == {"message": "s3cret"}


def test_a_repr_shows_no_token(client: Any) -> None:
    assert repr(client) == "<Client https://app.onlyfansapi.com>"


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak"])
def test_a_token_that_no_header_can_carry_is_refused(token: str) -> None:
    with pytest.raises(InvalidArgument, match="token"):
        Client(token)


@pytest.mark.parametrize(
    "base_url", ["http://api.example", "api.example", "https://api.example?x=1", "https://u:p@api.example"]
)
def test_a_base_url_that_is_not_safe_is_refused(base_url: str) -> None:
    with pytest.raises(InvalidArgument, match="base_url"):
        Client("a-token", base_url=base_url)


def test_a_client_closes_its_own_connections_only(client: Any, server: Server) -> None:
    client.close()
    client.accounts.list()

    with Client("a-token") as own:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        own.accounts.list()

    async def use() -> Any:
        async with AsyncClient("a-token") as client:
            return client

    with pytest.raises(RuntimeError, match="closed"):
        asyncio.run(asyncio.run(use()).accounts.list())


@pytest.mark.parametrize("value", ["", ".", "..", " ", None, 1.5, True, b"x", ["x"], "\ud800"])
def test_a_value_that_would_leave_its_path_segment_is_refused(client: Any, server: Server, value: Any) -> None:
    with pytest.raises(InvalidArgument, match="message_id"):
        client.chat_messages.delete("acct_1", "1", value)

    assert server.asked == []


def test_a_value_in_the_path_is_one_segment(client: Any, server: Server) -> None:
    client.chat_messages.delete("acct_1", "a/../b?c#d", 7)

    assert server.last.url.raw_path == b"/api/acct_1/chats/a%2F..%2Fb%3Fc%23d/messages/7"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"order": "s3cret"}, r"chats.list\(order=\) must be one of 'old', 'recent', got another str"),
        ({"limit": 1.5}, r"chats.list\(limit=\) must be int or str, got float"),
        ({"limit": True}, r"chats.list\(limit=\) must be int or str, got bool"),
    ],
)
def test_a_query_is_checked_before_it_is_sent(client: Any, server: Server, arguments: Any, complaint: str) -> None:
    with pytest.raises(InvalidArgument, match=complaint):
        client.chats.list("acct_1", **arguments)

    assert server.asked == []


def test_an_unknown_argument_is_a_type_error(client: Any) -> None:
    with pytest.raises(TypeError, match="nothing"):
        client.chats.list("acct_1", nothing=1)


def test_a_number_may_be_a_str_where_the_document_has_both(client: Any, server: Server) -> None:
    client.chats.list("acct_1", limit=5, offset="10")

    assert server.last.url.query == b"limit=5&offset=10"


def test_a_body_is_given_by_its_fields_as_a_model_or_as_a_dict(client: Any, server: Server) -> None:
    send = client.chat_messages.send

    for call in (
        lambda: send("acct_1", 5, text="hi", price=3),
        lambda: send("acct_1", 5, body=SendMessageBody(text="hi", price=3, account="acct_1")),
        lambda: send("acct_1", chat_id=5, body={"text": "hi", "price": 3, "account": "acct_1"}),
    ):
        call()
        assert json.loads(server.last.content) == {"account": "acct_1", "text": "hi", "price": 3}
        assert server.last.url.path == "/api/acct_1/chats/5/messages"


def test_a_body_given_as_a_model_or_a_dict_is_checked_too(client: Any, server: Server) -> None:
    with pytest.raises(InvalidArgument, match="body must be SendMessageBody or a dict, got int"):
        client.chat_messages.send("acct_1", 5, body=7)
    with pytest.raises(InvalidArgument, match=r"chat_messages.send\(text=\) must be str, got int"):
        client.chat_messages.send("acct_1", 5, text=7)

    assert server.asked == []


def test_a_model_of_another_class_is_no_body_but_its_items_may_be(client: Any, server: Server) -> None:
    fan = User.from_dict({"name": "jo", "headerSize": {"width": 5}, "joinDate": "2026-09-01T10:00:00+00:00"})
    send = client.chat_messages.send

    with pytest.raises(InvalidArgument, match="body must be SendMessageBody or a dict, got User"):
        send("acct_1", 5, body=fan)
    with pytest.raises(InvalidArgument, match="CustomProxy, got User"):
        client.authentication.start(custom_proxy=fan)
    assert server.asked == []
    send("acct_1", 5, body={**fan, "account": "acct_1"})

    assert json.loads(server.last.content) == {**fan.to_dict(), "account": "acct_1"}


def test_a_nested_object_may_be_a_plain_dict(client: Any, server: Server) -> None:
    proxy = {"host": "proxy.example", "port": 8080}
    client.authentication.start(auth_type="mobile_app", custom_proxy=proxy)

    assert json.loads(server.last.content)["customProxy"] == proxy


def _pages(request: httpx.Request) -> httpx.Response:
    ids, following = PAGES[request.url.params.get("offset")]
    address = following and f"https://evil.example/elsewhere?limit=2&offset={following}&account=acct_1"
    data = [{"fan": {"id": each}} for each in ids]
    return httpx.Response(200, json={"data": data, "_pagination": {"next_page": address}})


def test_pages_follow_the_query_of_the_next_page_and_never_its_address() -> None:
    server = Server(_pages)
    client = Client("a-token", http_client=httpx.Client(transport=httpx.MockTransport(server)))

    assert [len(page.data or ()) for page in client.chats.list.pages("acct_1", limit=9, order="old")] == [2, 0, 1]
    assert {request.url.host for request in server.asked} == {"app.onlyfansapi.com"}
    assert [request.url.query.decode() for request in server.asked] == [
        "limit=9&order=old",
        "order=old&limit=2&offset=2&account=acct_1",
        "order=old&limit=2&offset=4&account=acct_1",
    ]


def test_items_continue_past_an_empty_page_and_are_requested_lazily() -> None:
    server = Server(_pages)
    items = Client("a-token", http_client=httpx.Client(transport=httpx.MockTransport(server))).chats.list.items(
        "acct_1"
    )

    assert server.asked == []
    assert next(items).fan.id == 1
    assert len(server.asked) == 1
    assert [item.fan.id for item in items] == [2, 3]


@pytest.mark.parametrize(("most", "ids"), [(0, []), (1, [1, 2]), (2, [1, 2]), (None, [1, 2, 3])])
def test_max_pages_limits_the_requests(most: int | None, ids: list[int]) -> None:
    async def read() -> list[Any]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(_pages)) as http:
            items = AsyncClient("a-token", http_client=http).chats.list.items("acct_1", max_pages=most)
            return [item.fan.id async for item in items]

    items = _client(_pages).chats.list.items("acct_1", max_pages=most)
    assert [item.fan.id for item in items] == asyncio.run(read()) == ids


def test_pages_that_name_each_other_end(client: Any) -> None:
    def circle(request: httpx.Request) -> httpx.Response:
        following = "1" if request.url.params.get("offset") == "2" else "2"
        return httpx.Response(
            200, json={"data": [], "_pagination": {"next_page": f"https://x.example/?offset={following}"}}
        )

    assert len(list(_client(circle).chats.list.pages("acct_1"))) == 3


@pytest.mark.parametrize(
    "pagination", [None, [], "x", {}, {"next_page": 7}, {"next_page": ""}, {"next_page": "https://x.example/"}]
)
def test_a_page_without_a_next_page_is_the_last(pagination: Any) -> None:
    answer = httpx.Response(200, json={"data": None, "_pagination": pagination})

    assert list(_client(answer).chats.list.items("acct_1")) == []


@pytest.mark.parametrize("most", [-1, "5", True, 1.5])
def test_an_invalid_max_pages_is_refused(client: Any, most: Any) -> None:
    with pytest.raises(InvalidArgument, match="max_pages"):
        client.chats.list.pages("acct_1", max_pages=most)


def test_only_paged_operations_have_pages(client: Any) -> None:
    assert not hasattr(client.authentication.poll_status, "pages")
    assert hasattr(client.chats.list, "pages")
    assert hasattr(client.chats.list, "items")
    assert not hasattr(client.free_trial_links.create, "pages"), "it would be created again"


@pytest.mark.parametrize("kind", ["path", "text path", "bytes", "open", "named"])
def test_a_file_is_sent_with_a_name_so_that_php_takes_it_for_one(
    client: Any, server: Server, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        given = {
            "path": path,
            "text path": str(path),
            "bytes": b"content",
            "open": file,
            "named": File(io.BytesIO(b"content"), "holiday.jpg", "image/png"),
        }[kind]
        client.media.upload("acct_1", file=given, async_=True)

    text = server.last.content.decode()
    name = "file" if kind == "bytes" else "holiday.jpg"
    assert f'name="file"; filename="{name}"' in text
    assert "\r\n\r\ncontent\r\n" in text
    assert 'name="async"\r\n\r\n1\r\n' in text
    assert ("image/png" in text) == (kind == "named")


def test_a_missing_file_is_reported_before_anything_is_sent(client: Any, server: Server, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=r"file: nowhere\.jpg: No such file"):
        client.media.upload("acct_1", file=tmp_path / "nowhere.jpg")

    assert server.asked == []


def test_a_file_is_returned_as_bytes_or_in_chunks() -> None:
    client = _client(lambda request: httpx.Response(200, content=b"\x00file"))

    assert client.media.download("acct_1", "https://cdn.example/x") == b"\x00file"
    assert b"".join(client.media.download.chunks("acct_1", "https://cdn.example/x")) == b"\x00file"
    with pytest.raises(UnexpectedResponse, match="404"):
        next(_client(httpx.Response(404)).media.download.chunks("acct_1", "x"))


def test_fansly_has_a_client_of_the_same_kind(server: Server) -> None:
    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        FanslyClient("a-token", http_client=http).chats.list("fansly_acct_1")

    assert server.last.url.path == "/api/fansly/fansly_acct_1/chats"
