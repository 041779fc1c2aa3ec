from typing import Literal

StatisticsOverviewType = Literal["fans", "messages", "posts", "visitors"]

STATISTICS_OVERVIEW_TYPE_VALUES: set[StatisticsOverviewType] = {
    "fans",
    "messages",
    "posts",
    "visitors",
}


def check_statistics_overview_type(value: str) -> StatisticsOverviewType:
    if value in STATISTICS_OVERVIEW_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATISTICS_OVERVIEW_TYPE_VALUES!r}")
