from typing import Literal

ListExpiredFansType = Literal["active", "all", "expired"]

LIST_EXPIRED_FANS_TYPE_VALUES: set[ListExpiredFansType] = {
    "active",
    "all",
    "expired",
}


def check_list_expired_fans_type(value: str) -> ListExpiredFansType:
    if value in LIST_EXPIRED_FANS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_EXPIRED_FANS_TYPE_VALUES!r}")
