from typing import Literal

ListActiveFollowingsSort = Literal["expire_date", "is_expired", "last_activity", "subscribe_date"]

LIST_ACTIVE_FOLLOWINGS_SORT_VALUES: set[ListActiveFollowingsSort] = {
    "expire_date",
    "is_expired",
    "last_activity",
    "subscribe_date",
}


def check_list_active_followings_sort(value: str) -> ListActiveFollowingsSort:
    if value in LIST_ACTIVE_FOLLOWINGS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ACTIVE_FOLLOWINGS_SORT_VALUES!r}")
