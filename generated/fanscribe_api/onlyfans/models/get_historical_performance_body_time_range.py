from typing import Literal

GetHistoricalPerformanceBodyTimeRange = Literal["12m", "3m", "6m", "last-year", "ytd"]

GET_HISTORICAL_PERFORMANCE_BODY_TIME_RANGE_VALUES: frozenset[GetHistoricalPerformanceBodyTimeRange] = frozenset(
    ("12m", "3m", "6m", "last-year", "ytd")
)
