from typing import Literal

ListChatsSkipUsers = Literal["all", "none"]

LIST_CHATS_SKIP_USERS_VALUES: set[ListChatsSkipUsers] = {
    "all",
    "none",
}


def check_list_chats_skip_users(value: str) -> ListChatsSkipUsers:
    if value in LIST_CHATS_SKIP_USERS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHATS_SKIP_USERS_VALUES!r}")
