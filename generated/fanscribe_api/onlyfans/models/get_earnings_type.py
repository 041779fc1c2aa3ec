from typing import Literal

GetEarningsType = Literal["messages", "post", "stream", "subscribes", "tips", "total"]

GET_EARNINGS_TYPE_VALUES: set[GetEarningsType] = {
    "messages",
    "post",
    "stream",
    "subscribes",
    "tips",
    "total",
}


def check_get_earnings_type(value: str) -> GetEarningsType:
    if value in GET_EARNINGS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EARNINGS_TYPE_VALUES!r}")
