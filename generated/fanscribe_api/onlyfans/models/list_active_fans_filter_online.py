from typing import Literal

ListActiveFansFilterOnline = Literal[0, 1]

LIST_ACTIVE_FANS_FILTER_ONLINE_VALUES: set[ListActiveFansFilterOnline] = {
    0,
    1,
}


def check_list_active_fans_filter_online(value: int) -> ListActiveFansFilterOnline:
    if value in LIST_ACTIVE_FANS_FILTER_ONLINE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ACTIVE_FANS_FILTER_ONLINE_VALUES!r}")
