from typing import Literal

ListChatMessagesFilter = Literal["pinned"]

LIST_CHAT_MESSAGES_FILTER_VALUES: set[ListChatMessagesFilter] = {
    "pinned",
}


def check_list_chat_messages_filter(value: str) -> ListChatMessagesFilter:
    if value in LIST_CHAT_MESSAGES_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHAT_MESSAGES_FILTER_VALUES!r}")
