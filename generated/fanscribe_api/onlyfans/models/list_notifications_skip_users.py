from typing import Literal

ListNotificationsSkipUsers = Literal["all", "none"]

LIST_NOTIFICATIONS_SKIP_USERS_VALUES: set[ListNotificationsSkipUsers] = {
    "all",
    "none",
}


def check_list_notifications_skip_users(value: str) -> ListNotificationsSkipUsers:
    if value in LIST_NOTIFICATIONS_SKIP_USERS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_NOTIFICATIONS_SKIP_USERS_VALUES!r}")
