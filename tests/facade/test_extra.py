"""`extra_query` and `extra_headers`: what the provider has, and its document not yet."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe import InvalidInput
from fanscribe_api.onlyfans import Client, InvalidArgument


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


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"extra_query": ["a"]}, "extra_query must be a dict whose keys are str, got list"),
        ({"extra_query": {1: "a"}}, "extra_query must be a dict whose keys are str"),
        ({"extra_query": {"a": object()}}, "extra_query: a must be text, a number or a list, got object"),
        ({"extra_headers": {"a b": "c"}}, "extra_headers: 'a b' cannot be the name of a header"),
        ({"extra_headers": {"X-A": 1}}, "extra_headers: X-A must be str, got int"),
        ({"extra_headers": {"X-A": "a\r\nb: c"}}, "extra_headers: X-A must be printable ASCII"),
        ({"extra_headers": {"Authorization": "Bearer other"}}, "extra_headers: Authorization is set by the client"),
        ({"extra_headers": {"hOST": "evil.example"}}, "extra_headers: hOST is set by the client"),
        ({"nothing": 1}, "with_options has no option nothing="),
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
