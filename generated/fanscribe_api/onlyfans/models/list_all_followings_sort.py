from typing import Literal

ListAllFollowingsSort = Literal["expire_date", "is_expired", "last_activity", "subscribe_date"]

LIST_ALL_FOLLOWINGS_SORT_VALUES: set[ListAllFollowingsSort] = {
    "expire_date",
    "is_expired",
    "last_activity",
    "subscribe_date",
}


def check_list_all_followings_sort(value: str) -> ListAllFollowingsSort:
    if value in LIST_ALL_FOLLOWINGS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_FOLLOWINGS_SORT_VALUES!r}")
