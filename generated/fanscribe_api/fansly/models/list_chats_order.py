from typing import Literal

ListChatsOrder = Literal["newest", "oldest", "unread"]

LIST_CHATS_ORDER_VALUES: set[ListChatsOrder] = {
    "newest",
    "oldest",
    "unread",
}


def check_list_chats_order(value: str) -> ListChatsOrder:
    if value in LIST_CHATS_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHATS_ORDER_VALUES!r}")
