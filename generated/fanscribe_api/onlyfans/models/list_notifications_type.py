from typing import Literal

ListNotificationsType = Literal[
    "all", "comments", "likes", "mentions", "onlyfans", "promotions", "purchases", "subscriptions", "tags", "tips"
]

LIST_NOTIFICATIONS_TYPE_VALUES: frozenset[ListNotificationsType] = frozenset(
    ("all", "comments", "likes", "mentions", "onlyfans", "promotions", "purchases", "subscriptions", "tags", "tips")
)
