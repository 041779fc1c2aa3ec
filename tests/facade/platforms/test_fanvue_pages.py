"""Pages that name the next one in the body: `nextCursor`, or `dateFilter` with the parameters of the operation."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe_api.fanvue import Client

Answer = Callable[[httpx.QueryParams], Any]


@pytest.fixture
def asked() -> list[dict[str, str]]:
    """The query of every request."""
    return []


@pytest.fixture
def connect(asked: list[dict[str, str]]) -> Callable[[Answer], Client]:
    """Make a client; a function returns the `data` of each answer."""

    def make(answer: Answer) -> Client:
        def handle(request: httpx.Request) -> httpx.Response:
            asked.append(dict(request.url.params))
            return httpx.Response(200, json={"data": answer(request.url.params)})

        return Client("s3cret", http_client=httpx.Client(transport=httpx.MockTransport(handle)))

    return make


def _chat(number: int) -> dict[str, Any]:
    return {"user": {"uuid": str(number)}, "unreadMessagesCount": number}


def test_items_follow_the_cursor_to_the_end(connect: Any, asked: list[dict[str, str]]) -> None:
    pages = {None: ([1, 2], "a"), "a": ([], "b"), "b": ([3], None)}

    def answer(query: httpx.QueryParams) -> Any:
        numbers, following = pages[query.get("cursor")]
        return {"data": [_chat(each) for each in numbers], "nextCursor": following}

    chats = connect(answer).chats.list.items("fanvue_acct_1", size=2)

    assert [chat.user.uuid for chat in chats] == ["1", "2", "3"], "an empty page with a cursor is not the last"
    assert asked == [{"size": "2"}, {"cursor": "a", "size": "2"}, {"cursor": "b", "size": "2"}]


def test_a_cursor_may_be_a_number(connect: Any, asked: list[dict[str, str]]) -> None:
    def answer(query: httpx.QueryParams) -> Any:
        return {"data": [], "nextCursor": None if "cursor" in query else 7}

    list(connect(answer).fans.list_followers.pages("fanvue_acct_1"))

    assert asked == [{}, {"cursor": "7"}]


@pytest.mark.parametrize("last", [None, "", "  ", False, [], {"a": 1}])
def test_without_a_cursor_a_list_ends(connect: Any, asked: list[dict[str, str]], last: Any) -> None:
    pages = list(connect(lambda query: {"data": [], "nextCursor": last}).fans.list_subscribers.pages("fanvue_acct_1"))

    assert len(pages) == len(asked) == 1


@pytest.mark.parametrize("data", [None, [], "words", {"data": None}])
def test_an_answer_of_another_shape_ends_a_list(connect: Any, data: Any) -> None:
    assert list(connect(lambda query: data).chats.list.items("fanvue_acct_1")) == []


def test_a_cursor_that_repeats_does_not_loop(connect: Any, asked: list[dict[str, str]]) -> None:
    list(connect(lambda query: {"data": [], "nextCursor": "same"}).insights.list_earnings.pages("fanvue_acct_1"))

    assert asked == [{}, {"cursor": "same"}]


def test_messages_follow_the_date_filter(connect: Any, asked: list[dict[str, str]]) -> None:
    times = ["2026-11-03T00:00:00.000Z", "2026-11-02T00:00:00.000Z"]

    def answer(query: httpx.QueryParams) -> Any:
        number = times.index(query["sentBefore"]) + 1 if "sentBefore" in query else 0
        following = {"sentBefore": times[number], "receivedBefore": None} if number < len(times) else None
        return {"data": [{"uuid": str(number)}], "dateFilter": following}

    messages = connect(answer).chat_messages.list.items("fanvue_acct_1", "a-fan", limit=1)

    assert [message.uuid for message in messages] == ["0", "1", "2"]
    assert asked == [{"limit": "1"}, *({"limit": "1", "sentBefore": time} for time in times)]


def test_a_date_filter_that_repeats_the_call_ends_a_list(connect: Any, asked: list[dict[str, str]]) -> None:
    def answer(query: httpx.QueryParams) -> Any:
        return {"data": [], "dateFilter": dict(query)}

    messages = connect(answer).chat_messages.list
    list(messages.pages("fanvue_acct_1", "a-fan", received_before="2026-11-03T00:00:00.000Z"))

    assert len(asked) == 1


def test_a_cursor_resumes_after_an_error(connect: Any, asked: list[dict[str, str]]) -> None:
    def answer(query: httpx.QueryParams) -> Any:
        if query.get("cursor") == "b" and len(asked) < 4:
            raise httpx.ReadError("broken")
        following = {None: "a", "a": "b", "b": None}[query.get("cursor")]
        return {"data": [_chat(len(asked))], "nextCursor": following}

    chats = connect(answer).chats.list
    with pytest.raises(httpx.ReadError) as caught:
        list(chats.items("fanvue_acct_1"))

    assert len(list(chats.items("fanvue_acct_1", after=caught.value.cursor))) == 1  # type: ignore[attr-defined] # it is httpx's
    assert asked[-1] == {"cursor": "b"}


def test_a_list_in_one_piece_has_no_pages(connect: Any) -> None:
    client = connect(lambda query: {})

    assert not hasattr(client.fans.list_smart_lists, "pages")
    assert not hasattr(client.insights.get_earnings_summary, "pages"), "its period is what was asked for"
