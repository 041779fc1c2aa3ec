from typing import Literal

ListChatsSkipUsers = Literal["all", "none"]

LIST_CHATS_SKIP_USERS_VALUES: frozenset[ListChatsSkipUsers] = frozenset(("all", "none"))
