"""An attribute that a tag or a model does not have: the error says what it is called here."""

from collections.abc import Callable
from typing import Any

import pytest
from fanscribe_api.onlyfans import Client
from fanscribe_api.onlyfans.models import ListChats
from fanscribe_api.runtime.types import Response

CHATS = ListChats.from_dict({"data": [{"unreadMessagesCount": 3}]})


@pytest.mark.parametrize(
    ("value", "name", "hint"),
    [
        (CHATS, "model_dump", r"; use to_dict\(\)"),
        (CHATS[0], "unreadMessagesCount", "; use unread_messages_count"),
        (CHATS[0], "unread_message_count", r"; did you mean unread_messages_count\?"),
        (CHATS[0], "to_dataframe", r"; use to_row\(\)"),
        (CHATS[0], "pop", r"; use del …\[name\], or get\(name\)"),
        (CHATS[0], "request_id", r"; use raw\(…\) of the operation, whose response has it"),
        (CHATS, "items", "; use the page itself, a sequence of its items; .+ over all pages"),
        (CHATS, "auto_paging_iter", r"; use items\(…\) of the operation, .+"),
        (CHATS, "next_page", r"; use pages\(…\) of the operation, .+"),
        (CHATS, "has_next_page", "; use has_more"),
        (CHATS, "append", r"; use list\(page\)"),
        (CHATS, "total", r"; use len\(page\), of this page; pagination may say that of all"),
        (CHATS, "results", "; use the page itself, a sequence of its items"),
        (CHATS[0], "zzz", ""),
        (CHATS[0], "__zzz__", ""),
    ],
)
def test_a_field_that_there_is_not(value: Any, name: str, hint: str) -> None:
    with pytest.raises(AttributeError, match=rf"^'ListChats(DataItem)?' object has no attribute '{name}'{hint}$"):
        getattr(value, name)


@pytest.mark.parametrize(
    ("tag", "name", "hint"),
    [
        ("chats", "list_chats", "; use list"),
        ("media", "upload_media_to_the_onlyfans_cdn", "; use upload"),
        ("posts", "retrieve", "; use get"),
        ("fans", "list_all", "; use list"),
        ("users", "list", "; use get_many"),
        ("chat_messages", "create", "; use send"),
        ("chats", "with_raw_response", r"; use raw\(…\) of an operation"),
        ("chats", "lst", r"; did you mean list\?"),
        ("chats", "zzz", ""),
    ],
)
def test_an_operation_that_there_is_not(tag: str, name: str, hint: str) -> None:
    with Client("the-key") as client:
        resource = getattr(client, tag)
        with pytest.raises(
            AttributeError, match=rf"^'{type(resource).__name__}' object has no attribute '{name}'{hint}$"
        ):
            getattr(resource, name)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("chat", r"; did you mean chats\?"),
        ("engagement_messages", "; use message_statistics"),
        ("endpoints", "; use provider_callbacks"),
        ("zzz", ""),
        ("_repr_html_", ""),
    ],
)
def test_a_tag_that_there_is_not(name: str, hint: str) -> None:
    with Client("the-key") as client, pytest.raises(AttributeError, match=rf"'{name}'{hint}$"):
        getattr(client, name)


def test_a_property_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(model: ListChats) -> Any:
        raise AttributeError("of its own")

    monkeypatch.setattr(ListChats, "broken", property(fail), raising=False)

    with pytest.raises(AttributeError, match=r"^of its own$"):
        _ = CHATS.broken  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda client: client.chats.list("acct_1", read_timeout=5),
            "chats.list has no argument read_timeout=; use chats.list.with_options(timeout=…)(…)",
        ),
        # Which only the facade has.
        (lambda client: client.chats.list("acct_1", max_retries=5), "chats.list has no argument max_retries="),
        (lambda client: client.accounts.list(max_pages=5), "accounts.list has no argument max_pages="),
        (lambda client: client.chats.list(), "chats.list needs account"),
        (
            lambda client: client.chats.mark_as_read("acct_1", 1, 2),
            "chats.mark_as_read takes only account, chat_id by position, got 3",
        ),
        (
            lambda client: client.data_exports.list.pages(1),
            "data_exports.list takes no argument by position, got 1; name the others: "
            "download_url_expires_in=, page=, per_page=, status=, type_=",
        ),
    ],
)
def test_an_argument_that_there_is_not(call: Callable[[Client], Any], message: str) -> None:
    with Client("the-key") as client, pytest.raises(TypeError) as caught:
        call(client)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("text", r"; use content.decode\(\), or json"),
        ("parse", "; use parsed"),
        ("raise_for_status", "; use try and except, since a failed call raises"),
        ("status", "; use status_code"),
        ("header", r"; did you mean headers\?"),
        ("_zzz", ""),
    ],
)
def test_an_attribute_that_a_response_does_not_have(name: str, hint: str) -> None:
    response = Response(200, {}, b"{}", {}, CHATS)

    with pytest.raises(AttributeError, match=rf"^'Response' object has no attribute '{name}'{hint}$"):
        getattr(response, name)
