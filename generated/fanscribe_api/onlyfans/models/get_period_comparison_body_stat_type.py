from typing import Literal

GetPeriodComparisonBodyStatType = Literal["messages", "posts", "streams", "subscriptions", "tips", "totalEarnings"]

GET_PERIOD_COMPARISON_BODY_STAT_TYPE_VALUES: frozenset[GetPeriodComparisonBodyStatType] = frozenset(
    ("messages", "posts", "streams", "subscriptions", "tips", "totalEarnings")
)
