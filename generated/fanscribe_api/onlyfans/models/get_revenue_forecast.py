"""Models of `get_revenue_forecast`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array


@model
class GetRevenueForecastBody(Body):
    account_ids: Array[str] = needed("account_ids")
    forecast_days: int = needed("forecast_days")
    historical_days: int = needed("historical_days")
    metric: Literal["churn_percentage", "revenue"] | Enum = needed("metric")
    model: Literal["arima", "linear_regression", "moving_average", "sarima"] | Enum = needed("model")


@model
class GetRevenueForecastForecastItem(Model):
    date: str | None = wire("date")
    value: float | None = wire("value")


@model
class GetRevenueForecast(Model):
    forecast: list[GetRevenueForecastForecastItem] | None = wire("forecast")
    historical: list[GetRevenueForecastForecastItem] | None = wire("historical")
    metric: str | None = wire("metric")
    model: str | None = wire("model")
