from typing import Literal

ListExpiredFollowingsFilterPaid = Literal[0, 1]

LIST_EXPIRED_FOLLOWINGS_FILTER_PAID_VALUES: set[ListExpiredFollowingsFilterPaid] = {
    0,
    1,
}


def check_list_expired_followings_filter_paid(value: int) -> ListExpiredFollowingsFilterPaid:
    if value in LIST_EXPIRED_FOLLOWINGS_FILTER_PAID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_EXPIRED_FOLLOWINGS_FILTER_PAID_VALUES!r}")
