from typing import Literal

GetRevenueForecastBodyMetric = Literal["churn_percentage", "revenue"]

GET_REVENUE_FORECAST_BODY_METRIC_VALUES: frozenset[GetRevenueForecastBodyMetric] = frozenset(
    ("churn_percentage", "revenue")
)
