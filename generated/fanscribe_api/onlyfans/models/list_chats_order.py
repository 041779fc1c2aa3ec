from typing import Literal

ListChatsOrder = Literal["old", "recent"]

LIST_CHATS_ORDER_VALUES: set[ListChatsOrder] = {
    "old",
    "recent",
}


def check_list_chats_order(value: str) -> ListChatsOrder:
    if value in LIST_CHATS_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHATS_ORDER_VALUES!r}")
