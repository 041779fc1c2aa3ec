from typing import Literal

GetHistoricalPerformanceBodyTimeRange = Literal["12m", "3m", "6m", "last-year", "ytd"]

GET_HISTORICAL_PERFORMANCE_BODY_TIME_RANGE_VALUES: set[GetHistoricalPerformanceBodyTimeRange] = {
    "12m",
    "3m",
    "6m",
    "last-year",
    "ytd",
}


def check_get_historical_performance_body_time_range(value: str) -> GetHistoricalPerformanceBodyTimeRange:
    if value in GET_HISTORICAL_PERFORMANCE_BODY_TIME_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_HISTORICAL_PERFORMANCE_BODY_TIME_RANGE_VALUES!r}"
    )
