from typing import Literal

ListTopFansBy = Literal["messages", "post", "streams", "subscribes", "tips", "total"]

LIST_TOP_FANS_BY_VALUES: set[ListTopFansBy] = {
    "messages",
    "post",
    "streams",
    "subscribes",
    "tips",
    "total",
}


def check_list_top_fans_by(value: str) -> ListTopFansBy:
    if value in LIST_TOP_FANS_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TOP_FANS_BY_VALUES!r}")
