from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_revenue_forecast_response_200_forecast_item import GetRevenueForecastResponse200ForecastItem
    from ..models.get_revenue_forecast_response_200_historical_item import GetRevenueForecastResponse200HistoricalItem


@define(eq=False, repr=False, kw_only=True)
class GetRevenueForecastResponse200(Model):
    forecast: list[GetRevenueForecastResponse200ForecastItem] | Unset = wire(
        "forecast",
        Each(One("get_revenue_forecast_response_200_forecast_item", "GetRevenueForecastResponse200ForecastItem")),
    )
    historical: list[GetRevenueForecastResponse200HistoricalItem] | Unset = wire(
        "historical",
        Each(One("get_revenue_forecast_response_200_historical_item", "GetRevenueForecastResponse200HistoricalItem")),
    )
    metric: str | Unset = wire("metric")
    model: str | Unset = wire("model")
