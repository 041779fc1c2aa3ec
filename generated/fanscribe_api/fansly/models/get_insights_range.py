from typing import Literal

GetInsightsRange = Literal["last_24h", "last_30_days", "last_7_days", "last_hour", "month"]

GET_INSIGHTS_RANGE_VALUES: frozenset[GetInsightsRange] = frozenset(
    ("last_24h", "last_30_days", "last_7_days", "last_hour", "month")
)
