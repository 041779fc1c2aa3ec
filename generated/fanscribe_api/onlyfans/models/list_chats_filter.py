from typing import Literal

ListChatsFilter = Literal["pinned", "priority", "unread", "unread_with_tips", "with_tips"]

LIST_CHATS_FILTER_VALUES: set[ListChatsFilter] = {
    "pinned",
    "priority",
    "unread",
    "unread_with_tips",
    "with_tips",
}


def check_list_chats_filter(value: str) -> ListChatsFilter:
    if value in LIST_CHATS_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHATS_FILTER_VALUES!r}")
