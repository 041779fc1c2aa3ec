from typing import Literal

ListExpiredFansFilterOnline = Literal[0, 1]

LIST_EXPIRED_FANS_FILTER_ONLINE_VALUES: set[ListExpiredFansFilterOnline] = {
    0,
    1,
}


def check_list_expired_fans_filter_online(value: int) -> ListExpiredFansFilterOnline:
    if value in LIST_EXPIRED_FANS_FILTER_ONLINE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_EXPIRED_FANS_FILTER_ONLINE_VALUES!r}")
