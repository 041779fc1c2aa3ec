from typing import Literal

ListChatsOrder = Literal["newest", "oldest", "unread"]

LIST_CHATS_ORDER_VALUES: frozenset[ListChatsOrder] = frozenset(("newest", "oldest", "unread"))
