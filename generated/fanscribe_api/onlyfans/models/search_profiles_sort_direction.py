from typing import Literal

SearchProfilesSortDirection = Literal["asc", "desc"]

SEARCH_PROFILES_SORT_DIRECTION_VALUES: set[SearchProfilesSortDirection] = {
    "asc",
    "desc",
}


def check_search_profiles_sort_direction(value: str) -> SearchProfilesSortDirection:
    if value in SEARCH_PROFILES_SORT_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_PROFILES_SORT_DIRECTION_VALUES!r}")
