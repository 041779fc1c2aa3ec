from typing import Literal

GetInsightsRange = Literal["last_24h", "last_30_days", "last_7_days", "last_hour", "month"]

GET_INSIGHTS_RANGE_VALUES: set[GetInsightsRange] = {
    "last_24h",
    "last_30_days",
    "last_7_days",
    "last_hour",
    "month",
}


def check_get_insights_range(value: str) -> GetInsightsRange:
    if value in GET_INSIGHTS_RANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_INSIGHTS_RANGE_VALUES!r}")
