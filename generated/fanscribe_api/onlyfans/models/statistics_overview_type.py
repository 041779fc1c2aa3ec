from typing import Literal

StatisticsOverviewType = Literal["fans", "messages", "posts", "visitors"]

STATISTICS_OVERVIEW_TYPE_VALUES: frozenset[StatisticsOverviewType] = frozenset(
    ("fans", "messages", "posts", "visitors")
)
