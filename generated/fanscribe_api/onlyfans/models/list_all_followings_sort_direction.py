from typing import Literal

ListAllFollowingsSortDirection = Literal["asc", "desc"]

LIST_ALL_FOLLOWINGS_SORT_DIRECTION_VALUES: frozenset[ListAllFollowingsSortDirection] = frozenset(("asc", "desc"))
