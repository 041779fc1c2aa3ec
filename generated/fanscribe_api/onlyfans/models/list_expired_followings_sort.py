from typing import Literal

ListExpiredFollowingsSort = Literal["expire_date", "is_expired", "last_activity", "subscribe_date"]

LIST_EXPIRED_FOLLOWINGS_SORT_VALUES: frozenset[ListExpiredFollowingsSort] = frozenset(
    ("expire_date", "is_expired", "last_activity", "subscribe_date")
)
