from typing import Literal

SearchProfilesSortDirection = Literal["asc", "desc"]

SEARCH_PROFILES_SORT_DIRECTION_VALUES: frozenset[SearchProfilesSortDirection] = frozenset(("asc", "desc"))
