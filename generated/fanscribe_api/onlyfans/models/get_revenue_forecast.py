"""Models of `get_revenue_forecast`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array


@_model
class GetRevenueForecastBody(Body):
    account_ids: Array[str] = _required("account_ids")
    forecast_days: int = _required("forecast_days")
    historical_days: int = _required("historical_days")
    metric: Literal["churn_percentage", "revenue"] = _required("metric")
    model: Literal["arima", "linear_regression", "moving_average", "sarima"] = _required("model")


@_model
class GetRevenueForecastForecastItem(Model):
    date: str | None = _field("date")
    value: float | None = _field("value")


@_model
class GetRevenueForecast(Model):
    forecast: list[GetRevenueForecastForecastItem] | None = _field("forecast")
    historical: list[GetRevenueForecastForecastItem] | None = _field("historical")
    metric: str | None = _field("metric")
    model: str | None = _field("model")


GetRevenueForecastHistoricalItem = GetRevenueForecastForecastItem
