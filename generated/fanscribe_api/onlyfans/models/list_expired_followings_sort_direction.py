from typing import Literal

ListExpiredFollowingsSortDirection = Literal["asc", "desc"]

LIST_EXPIRED_FOLLOWINGS_SORT_DIRECTION_VALUES: set[ListExpiredFollowingsSortDirection] = {
    "asc",
    "desc",
}


def check_list_expired_followings_sort_direction(value: str) -> ListExpiredFollowingsSortDirection:
    if value in LIST_EXPIRED_FOLLOWINGS_SORT_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_EXPIRED_FOLLOWINGS_SORT_DIRECTION_VALUES!r}")
