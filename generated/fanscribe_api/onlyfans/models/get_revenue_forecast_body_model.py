from typing import Literal

GetRevenueForecastBodyModel = Literal["arima", "linear_regression", "moving_average", "sarima"]

GET_REVENUE_FORECAST_BODY_MODEL_VALUES: set[GetRevenueForecastBodyModel] = {
    "arima",
    "linear_regression",
    "moving_average",
    "sarima",
}


def check_get_revenue_forecast_body_model(value: str) -> GetRevenueForecastBodyModel:
    if value in GET_REVENUE_FORECAST_BODY_MODEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_REVENUE_FORECAST_BODY_MODEL_VALUES!r}")
