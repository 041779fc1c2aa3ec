from typing import Literal

ListAllFollowingsFilterOnline = Literal[0, 1]

LIST_ALL_FOLLOWINGS_FILTER_ONLINE_VALUES: set[ListAllFollowingsFilterOnline] = {
    0,
    1,
}


def check_list_all_followings_filter_online(value: int) -> ListAllFollowingsFilterOnline:
    if value in LIST_ALL_FOLLOWINGS_FILTER_ONLINE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_FOLLOWINGS_FILTER_ONLINE_VALUES!r}")
