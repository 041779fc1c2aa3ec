from typing import Literal

GetRevenueForecastBodyModel = Literal["arima", "linear_regression", "moving_average", "sarima"]

GET_REVENUE_FORECAST_BODY_MODEL_VALUES: frozenset[GetRevenueForecastBodyModel] = frozenset(
    ("arima", "linear_regression", "moving_average", "sarima")
)
