from typing import Literal

GetPeriodComparisonBodyGranularity = Literal["half_years", "months", "quarters", "years"]

GET_PERIOD_COMPARISON_BODY_GRANULARITY_VALUES: frozenset[GetPeriodComparisonBodyGranularity] = frozenset(
    ("half_years", "months", "quarters", "years")
)
