"""`extra_query` and `extra_headers`: what the provider has, and its document not yet."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe import InvalidInput
from fanscribe.sandbox import InstantClock
from fanscribe_api.onlyfans import Client, InvalidArgument
from fanscribe_api.onlyfans.resources.chats import Chats
from fanscribe_api.runtime.client import Connection, KeyLocation


@pytest.fixture
def asked() -> list[httpx.Request]:
    return []


@pytest.fixture
def list_chats(twin: Callable[..., Any], asked: list[httpx.Request]) -> Any:
    def page(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        more = "https://api.example/?offset=1" if "offset" not in request.url.params else None
        return httpx.Response(200, json={"data": [{}], "_pagination": {"next_page": more}})

    return twin("the-key", base_url="https://api.example", handler=page).onlyfans.chats.list


def test_they_are_sent_beside_what_the_operation_has(list_chats: Any, asked: list[httpx.Request]) -> None:
    list_chats.with_options(extra_query={"new": 1, "many": ["a", "b"]}, extra_headers={"X-Team": "7"})(
        "acct_1", limit=5
    )

    assert asked[0].url.query == b"limit=5&new=1&many%5B%5D=a&many%5B%5D=b"
    assert asked[0].headers["x-team"] == "7"
    assert asked[0].headers["authorization"] == "Bearer the-key"


def test_they_are_sent_with_every_page(list_chats: Any, asked: list[httpx.Request]) -> None:
    assert (
        len(list(list_chats.with_options(extra_query={"new": "x"}, extra_headers={"X-Team": "7"}).items("acct_1"))) == 2
    )

    assert [request.url.params["new"] for request in asked] == ["x", "x"]
    assert [request.headers["x-team"] for request in asked] == ["7", "7"]


def test_one_that_the_operation_has_is_replaced(list_chats: Any, asked: list[httpx.Request]) -> None:
    list_chats.with_options(extra_query={"limit": 7})("acct_1", limit=5)

    assert asked[0].url.query == b"limit=7"


def test_they_are_added_to_those_before_and_to_the_clients_options(list_chats: Any, asked: list[httpx.Request]) -> None:
    first = list_chats.with_options(timeout=5, extra_query={"a": 1}, extra_headers={"X-A": "1"})
    first.with_options(max_retries=0, extra_query={"b": 2}).raw("acct_1")
    list_chats("acct_1")

    assert asked[0].url.query == b"a=1&b=2"
    assert asked[0].headers["x-a"] == "1"
    assert asked[0].extensions["timeout"]["connect"] <= 5.25
    assert not asked[1].url.query


def test_a_header_replaces_the_one_of_the_same_name_in_other_capitals(
    list_chats: Any, asked: list[httpx.Request]
) -> None:
    first = list_chats.with_options(extra_headers={"X-Team": "1", "accept": "application/json;v=2"})
    first.with_options(extra_headers={"x-team": "2"})("acct_1")

    assert asked[0].headers.get_list("x-team") == ["2"]
    assert asked[0].headers.get_list("accept") == ["application/json;v=2"]


def test_an_idempotency_key_lets_a_lost_answer_be_asked_for_again_in_any_capitals(twin: Callable[..., Any]) -> None:
    sent: list[httpx.Request] = []

    def lose_the_first(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if len(sent) == 1:
            raise httpx.ReadError("lost")
        return httpx.Response(200, json={"data": {}})

    fans = twin("the-key", base_url="https://api.example", handler=lose_the_first, clock=InstantClock())
    fans.onlyfans.chats.mark_as_read.with_options(extra_headers={"idempotency-key": "k"})("acct_1", "7")

    assert [request.headers["idempotency-key"] for request in sent] == ["k", "k"]


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"extra_query": ["a"]}, "extra_query must be a dict whose keys are str, got list"),
        ({"extra_query": {1: "a"}}, "extra_query must be a dict whose keys are str"),
        ({"extra_query": {"a": object()}}, "extra_query: a must be text, a number or a list, got object"),
        ({"extra_query": {"a": ["b", b"c"]}}, "extra_query: a[] must be text, a number or a list, got bytes"),
        ({"extra_query": {"a": {"b": object()}}}, "extra_query: a[b] must be text, a number or a list, got object"),
        ({"extra_query": {"a": [float("nan")]}}, "extra_query: a[] must be a finite number, got nan"),
        ({"extra_headers": {"a b": "c"}}, "extra_headers: a name must have letters, digits and hyphens"),
        ({"extra_headers": {"X-A": 1}}, "extra_headers: X-A must be str, got int"),
        ({"extra_headers": {"X-A": "a\r\nb: c"}}, "extra_headers: X-A must be printable ASCII"),
        (
            {"extra_headers": {"Authorization": "Bearer other"}},
            "extra_headers must not have Authorization: it is set by the client",
        ),
        ({"extra_headers": {"hOST": "evil.example"}}, "extra_headers must not have hOST: it is set by the client"),
        ({"extra_headers": {"content-type": "text/csv"}}, "extra_headers must not have content-type"),
        ({"extra_headers": {"cookie": "a=b"}}, "extra_headers must not have cookie"),
        ({"extra_headers": {"X-A": "1", "x-a": "2"}}, "extra_headers has x-a twice"),
        ({"extra_headers": {"if-none-match": '"a"'}}, "use .raw(..., if_none_match=)"),
        ({"nothing": 1}, "with_options has no argument nothing="),
    ],
)
def test_what_cannot_be_sent_is_refused_at_once(
    list_chats: Any, asked: list[httpx.Request], options: dict[str, Any], why: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        list_chats.with_options(**options)

    assert why in str(caught.value)
    assert asked == []


def test_a_value_is_in_no_error_and_in_no_repr(list_chats: Any) -> None:
    with pytest.raises(InvalidInput) as caught:
        list_chats.with_options(extra_headers={"X-A": "hush\n"})

    assert "hush" not in str(caught.value)


def test_the_low_level_client_has_them_too() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"data": []})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with Client("a-token", http_client=http) as client:
        client.chats.list.with_options(extra_query={"new": 1}, extra_headers={"X-Team": "7"})("acct_1")
        with pytest.raises(InvalidArgument, match="set by the client"):
            client.chats.list.with_options(extra_headers={"authorization": "x"})

    assert asked[0].url.query == b"new=1"
    assert asked[0].headers["x-team"] == "7"


def test_a_header_of_a_call_replaces_that_of_its_low_level_client_and_never_the_key() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"data": []})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    key = KeyLocation("header", "X-Key")
    chats: Any = Chats(Connection("a-token", "https://api.example", 5.0, {"X-Team": "1", "x-app": "a"}, http, key))
    chats.list.with_options(extra_headers={"x-team": "2"})("acct_1")
    with pytest.raises(InvalidArgument, match="extra_headers must not have x-key"):
        chats.list.with_options(extra_headers={"x-key": "other"})

    assert [asked[0].headers.get_list(name) for name in ("x-team", "x-app", "x-key")] == [["2"], ["a"], ["a-token"]]
