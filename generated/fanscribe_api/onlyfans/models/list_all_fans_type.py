from typing import Literal

ListAllFansType = Literal["active", "all", "expired"]

LIST_ALL_FANS_TYPE_VALUES: set[ListAllFansType] = {
    "active",
    "all",
    "expired",
}


def check_list_all_fans_type(value: str) -> ListAllFansType:
    if value in LIST_ALL_FANS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_FANS_TYPE_VALUES!r}")
