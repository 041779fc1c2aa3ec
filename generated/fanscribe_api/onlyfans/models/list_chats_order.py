from typing import Literal

ListChatsOrder = Literal["old", "recent"]

LIST_CHATS_ORDER_VALUES: frozenset[ListChatsOrder] = frozenset(("old", "recent"))
