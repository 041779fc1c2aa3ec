from typing import Literal

ListExpiredFollowingsSort = Literal["expire_date", "is_expired", "last_activity", "subscribe_date"]

LIST_EXPIRED_FOLLOWINGS_SORT_VALUES: set[ListExpiredFollowingsSort] = {
    "expire_date",
    "is_expired",
    "last_activity",
    "subscribe_date",
}


def check_list_expired_followings_sort(value: str) -> ListExpiredFollowingsSort:
    if value in LIST_EXPIRED_FOLLOWINGS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_EXPIRED_FOLLOWINGS_SORT_VALUES!r}")
