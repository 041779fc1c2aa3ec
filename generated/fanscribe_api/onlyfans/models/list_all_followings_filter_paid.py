from typing import Literal

ListAllFollowingsFilterPaid = Literal[0, 1]

LIST_ALL_FOLLOWINGS_FILTER_PAID_VALUES: set[ListAllFollowingsFilterPaid] = {
    0,
    1,
}


def check_list_all_followings_filter_paid(value: int) -> ListAllFollowingsFilterPaid:
    if value in LIST_ALL_FOLLOWINGS_FILTER_PAID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_FOLLOWINGS_FILTER_PAID_VALUES!r}")
