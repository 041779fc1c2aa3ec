from typing import Literal

ListActiveFansType = Literal["active", "all", "expired"]

LIST_ACTIVE_FANS_TYPE_VALUES: set[ListActiveFansType] = {
    "active",
    "all",
    "expired",
}


def check_list_active_fans_type(value: str) -> ListActiveFansType:
    if value in LIST_ACTIVE_FANS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ACTIVE_FANS_TYPE_VALUES!r}")
