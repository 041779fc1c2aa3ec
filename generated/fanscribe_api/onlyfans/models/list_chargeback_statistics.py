"""Models of `list_chargeback_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListChargebackStatisticsDataChartAmountItem(Model):
    count: float | None = wire("count")
    date: str | None = wire("date")


@model
class ListChargebackStatisticsDataChartCountItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class ListChargebackStatisticsData(Model):
    chart_amount: list[ListChargebackStatisticsDataChartAmountItem] | None = wire("chartAmount")
    chart_count: list[ListChargebackStatisticsDataChartCountItem] | None = wire("chartCount")
    delta: int | None = wire("delta")
    total: float | None = wire("total")


@model
class ListChargebackStatistics(Model):
    meta: Meta | None = wire("_meta")
    data: ListChargebackStatisticsData | None = wire("data")
