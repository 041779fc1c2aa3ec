from typing import Literal

ListActiveFollowingsFilterPaid = Literal[0, 1]

LIST_ACTIVE_FOLLOWINGS_FILTER_PAID_VALUES: set[ListActiveFollowingsFilterPaid] = {
    0,
    1,
}


def check_list_active_followings_filter_paid(value: int) -> ListActiveFollowingsFilterPaid:
    if value in LIST_ACTIVE_FOLLOWINGS_FILTER_PAID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ACTIVE_FOLLOWINGS_FILTER_PAID_VALUES!r}")
