from typing import Literal

GetPeriodComparisonBodyStatType = Literal["messages", "posts", "streams", "subscriptions", "tips", "totalEarnings"]

GET_PERIOD_COMPARISON_BODY_STAT_TYPE_VALUES: set[GetPeriodComparisonBodyStatType] = {
    "messages",
    "posts",
    "streams",
    "subscriptions",
    "tips",
    "totalEarnings",
}


def check_get_period_comparison_body_stat_type(value: str) -> GetPeriodComparisonBodyStatType:
    if value in GET_PERIOD_COMPARISON_BODY_STAT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PERIOD_COMPARISON_BODY_STAT_TYPE_VALUES!r}")
