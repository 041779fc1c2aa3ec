"""An attribute that a tag or a model does not have: the error says what it is called here."""

from typing import Any

import pytest
from fanscribe_api.onlyfans import Client
from fanscribe_api.onlyfans.models import ListChats

CHATS = ListChats.from_dict({"data": [{"unreadMessagesCount": 3}]})


@pytest.mark.parametrize(
    ("value", "name", "hint"),
    [
        (CHATS, "model_dump", r"; use to_dict\(\)"),
        (CHATS[0], "unreadMessagesCount", "; use unread_messages_count"),
        (CHATS[0], "unread_message_count", r"; did you mean unread_messages_count\?"),
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
        ("chats", "lst", r"; did you mean list\?"),
        ("chats", "zzz", ""),
    ],
)
def test_an_operation_that_there_is_not(tag: str, name: str, hint: str) -> None:
    with Client("the-key") as client:
        resource = getattr(client, tag)
        with pytest.raises(AttributeError, match=rf"^'{type(resource).__name__}' object has no attribute '{name}'{hint}$"):
            getattr(resource, name)


def test_a_tag_that_there_is_not() -> None:
    with Client("the-key") as client, pytest.raises(AttributeError, match=r"'chat'; did you mean chats\?$"):
        _ = client.chat  # type: ignore[attr-defined]


def test_a_property_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(model: ListChats) -> Any:
        raise AttributeError("of its own")

    monkeypatch.setattr(ListChats, "broken", property(fail), raising=False)

    with pytest.raises(AttributeError, match="^of its own$"):
        _ = CHATS.broken  # type: ignore[attr-defined]
