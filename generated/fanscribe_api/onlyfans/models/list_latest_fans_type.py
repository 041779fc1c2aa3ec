from typing import Literal

ListLatestFansType = Literal["new", "renew", "total"]

LIST_LATEST_FANS_TYPE_VALUES: set[ListLatestFansType] = {
    "new",
    "renew",
    "total",
}


def check_list_latest_fans_type(value: str) -> ListLatestFansType:
    if value in LIST_LATEST_FANS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_LATEST_FANS_TYPE_VALUES!r}")
