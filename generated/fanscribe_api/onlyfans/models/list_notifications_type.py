from typing import Literal

ListNotificationsType = Literal[
    "all", "comments", "likes", "mentions", "onlyfans", "promotions", "purchases", "subscriptions", "tags", "tips"
]

LIST_NOTIFICATIONS_TYPE_VALUES: set[ListNotificationsType] = {
    "all",
    "comments",
    "likes",
    "mentions",
    "onlyfans",
    "promotions",
    "purchases",
    "subscriptions",
    "tags",
    "tips",
}


def check_list_notifications_type(value: str) -> ListNotificationsType:
    if value in LIST_NOTIFICATIONS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_NOTIFICATIONS_TYPE_VALUES!r}")
