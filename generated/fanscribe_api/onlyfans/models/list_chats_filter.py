from typing import Literal

ListChatsFilter = Literal["pinned", "priority", "unread", "unread_with_tips", "with_tips"]

LIST_CHATS_FILTER_VALUES: frozenset[ListChatsFilter] = frozenset(
    ("pinned", "priority", "unread", "unread_with_tips", "with_tips")
)
