from typing import Literal

ListExpiredFollowingsSortDirection = Literal["asc", "desc"]

LIST_EXPIRED_FOLLOWINGS_SORT_DIRECTION_VALUES: frozenset[ListExpiredFollowingsSortDirection] = frozenset(
    ("asc", "desc")
)
