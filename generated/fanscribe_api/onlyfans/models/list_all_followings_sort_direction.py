from typing import Literal

ListAllFollowingsSortDirection = Literal["asc", "desc"]

LIST_ALL_FOLLOWINGS_SORT_DIRECTION_VALUES: set[ListAllFollowingsSortDirection] = {
    "asc",
    "desc",
}


def check_list_all_followings_sort_direction(value: str) -> ListAllFollowingsSortDirection:
    if value in LIST_ALL_FOLLOWINGS_SORT_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_FOLLOWINGS_SORT_DIRECTION_VALUES!r}")
