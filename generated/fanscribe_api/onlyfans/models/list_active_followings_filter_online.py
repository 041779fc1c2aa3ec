from typing import Literal

ListActiveFollowingsFilterOnline = Literal[0, 1]

LIST_ACTIVE_FOLLOWINGS_FILTER_ONLINE_VALUES: set[ListActiveFollowingsFilterOnline] = {
    0,
    1,
}


def check_list_active_followings_filter_online(value: int) -> ListActiveFollowingsFilterOnline:
    if value in LIST_ACTIVE_FOLLOWINGS_FILTER_ONLINE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ACTIVE_FOLLOWINGS_FILTER_ONLINE_VALUES!r}")
