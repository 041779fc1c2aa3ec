from typing import Literal

ListActiveFollowingsSortDirection = Literal["asc", "desc"]

LIST_ACTIVE_FOLLOWINGS_SORT_DIRECTION_VALUES: set[ListActiveFollowingsSortDirection] = {
    "asc",
    "desc",
}


def check_list_active_followings_sort_direction(value: str) -> ListActiveFollowingsSortDirection:
    if value in LIST_ACTIVE_FOLLOWINGS_SORT_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ACTIVE_FOLLOWINGS_SORT_DIRECTION_VALUES!r}")
