"""Models of `get_revenue_forecast`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetRevenueForecastBody(Body):
    account_ids: list[str] = wire("account_ids", required=True)
    forecast_days: int = wire("forecast_days", required=True)
    historical_days: int = wire("historical_days", required=True)
    metric: Literal["churn_percentage", "revenue"] = wire("metric", required=True)
    model: Literal["arima", "linear_regression", "moving_average", "sarima"] = wire("model", required=True)


@define(eq=False, repr=False, kw_only=True)
class GetRevenueForecastForecastItem(Model):
    date: str | Unset = wire("date")
    value: float | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetRevenueForecast(Model):
    forecast: list[GetRevenueForecastForecastItem] | Unset = wire("forecast")
    historical: list[GetRevenueForecastForecastItem] | Unset = wire("historical")
    metric: str | Unset = wire("metric")
    model: str | Unset = wire("model")
