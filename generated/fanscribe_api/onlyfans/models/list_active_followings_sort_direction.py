from typing import Literal

ListActiveFollowingsSortDirection = Literal["asc", "desc"]

LIST_ACTIVE_FOLLOWINGS_SORT_DIRECTION_VALUES: frozenset[ListActiveFollowingsSortDirection] = frozenset(("asc", "desc"))
