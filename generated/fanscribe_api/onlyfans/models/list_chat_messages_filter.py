from typing import Literal

ListChatMessagesFilter = Literal["pinned",]

LIST_CHAT_MESSAGES_FILTER_VALUES: frozenset[ListChatMessagesFilter] = frozenset(("pinned",))
