from typing import Literal

ListActiveFollowingsSort = Literal["expire_date", "is_expired", "last_activity", "subscribe_date"]

LIST_ACTIVE_FOLLOWINGS_SORT_VALUES: frozenset[ListActiveFollowingsSort] = frozenset(
    ("expire_date", "is_expired", "last_activity", "subscribe_date")
)
