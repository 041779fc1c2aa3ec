from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatisticsResponse200DataChartCountItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")
