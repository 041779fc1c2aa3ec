"""Models of `list_chargeback_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatisticsDataChartAmountItem(Model):
    count: float | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatisticsDataChartCountItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatisticsData(Model):
    chart_amount: list[ListChargebackStatisticsDataChartAmountItem] | Unset = wire("chartAmount")
    chart_count: list[ListChargebackStatisticsDataChartCountItem] | Unset = wire("chartCount")
    delta: int | Unset = wire("delta")
    total: float | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatistics(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListChargebackStatisticsData | Unset = wire("data")
