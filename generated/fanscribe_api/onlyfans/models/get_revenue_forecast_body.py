from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, wire

if TYPE_CHECKING:
    from ..models.get_revenue_forecast_body_metric import GetRevenueForecastBodyMetric
    from ..models.get_revenue_forecast_body_model import GetRevenueForecastBodyModel


@define(eq=False, repr=False, kw_only=True)
class GetRevenueForecastBody(Model):
    account_ids: list[str] = wire("account_ids", check=ListOf(str), required=True)
    forecast_days: int = wire("forecast_days", check=int, required=True)
    historical_days: int = wire("historical_days", check=int, required=True)
    metric: GetRevenueForecastBodyMetric = wire("metric", check=("churn_percentage", "revenue"), required=True)
    model: GetRevenueForecastBodyModel = wire(
        "model", check=("arima", "linear_regression", "moving_average", "sarima"), required=True
    )
