from typing import Literal

ListSubscribersStatus = Literal["active", "all", "expired"]

LIST_SUBSCRIBERS_STATUS_VALUES: set[ListSubscribersStatus] = {
    "active",
    "all",
    "expired",
}


def check_list_subscribers_status(value: str) -> ListSubscribersStatus:
    if value in LIST_SUBSCRIBERS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_SUBSCRIBERS_STATUS_VALUES!r}")
