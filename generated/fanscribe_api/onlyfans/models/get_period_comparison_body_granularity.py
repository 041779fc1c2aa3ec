from typing import Literal

GetPeriodComparisonBodyGranularity = Literal["half_years", "months", "quarters", "years"]

GET_PERIOD_COMPARISON_BODY_GRANULARITY_VALUES: set[GetPeriodComparisonBodyGranularity] = {
    "half_years",
    "months",
    "quarters",
    "years",
}


def check_get_period_comparison_body_granularity(value: str) -> GetPeriodComparisonBodyGranularity:
    if value in GET_PERIOD_COMPARISON_BODY_GRANULARITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PERIOD_COMPARISON_BODY_GRANULARITY_VALUES!r}")
