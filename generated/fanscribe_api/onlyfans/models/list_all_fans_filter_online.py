from typing import Literal

ListAllFansFilterOnline = Literal[0, 1]

LIST_ALL_FANS_FILTER_ONLINE_VALUES: set[ListAllFansFilterOnline] = {
    0,
    1,
}


def check_list_all_fans_filter_online(value: int) -> ListAllFansFilterOnline:
    if value in LIST_ALL_FANS_FILTER_ONLINE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_FANS_FILTER_ONLINE_VALUES!r}")
