from typing import Literal

ListExpiredFollowingsFilterOnline = Literal[0, 1]

LIST_EXPIRED_FOLLOWINGS_FILTER_ONLINE_VALUES: set[ListExpiredFollowingsFilterOnline] = {
    0,
    1,
}


def check_list_expired_followings_filter_online(value: int) -> ListExpiredFollowingsFilterOnline:
    if value in LIST_EXPIRED_FOLLOWINGS_FILTER_ONLINE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_EXPIRED_FOLLOWINGS_FILTER_ONLINE_VALUES!r}")
