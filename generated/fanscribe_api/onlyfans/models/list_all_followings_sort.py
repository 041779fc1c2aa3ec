from typing import Literal

ListAllFollowingsSort = Literal["expire_date", "is_expired", "last_activity", "subscribe_date"]

LIST_ALL_FOLLOWINGS_SORT_VALUES: frozenset[ListAllFollowingsSort] = frozenset(
    ("expire_date", "is_expired", "last_activity", "subscribe_date")
)
