"""Models of `get_earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetEarningsDataTotalChartAmountItem(Model):
    count: float | None = wire("count")
    date: str | None = wire("date")


@model
class GetEarningsDataTotalChartCountItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class GetEarningsDataTotal(Model):
    chart_amount: list[GetEarningsDataTotalChartAmountItem] | None = wire("chartAmount")
    chart_count: list[GetEarningsDataTotalChartCountItem] | None = wire("chartCount")
    delta: float | None = wire("delta")
    gross: float | None = wire("gross")
    total: float | None = wire("total")


@model
class GetEarningsData(Model):
    total: GetEarningsDataTotal | None = wire("total")


@model
class GetEarnings(Model):
    meta: Meta | None = wire("_meta")
    data: GetEarningsData | None = wire("data")
