from typing import Literal

GetRevenueForecastBodyMetric = Literal["churn_percentage", "revenue"]

GET_REVENUE_FORECAST_BODY_METRIC_VALUES: set[GetRevenueForecastBodyMetric] = {
    "churn_percentage",
    "revenue",
}


def check_get_revenue_forecast_body_metric(value: str) -> GetRevenueForecastBodyMetric:
    if value in GET_REVENUE_FORECAST_BODY_METRIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_REVENUE_FORECAST_BODY_METRIC_VALUES!r}")
