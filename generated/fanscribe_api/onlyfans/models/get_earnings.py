"""Models of `get_earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetEarningsDataTotalChartAmountItem(Model):
    count: float | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class GetEarningsDataTotalChartCountItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class GetEarningsDataTotal(Model):
    chart_amount: list[GetEarningsDataTotalChartAmountItem] | Unset = wire("chartAmount")
    chart_count: list[GetEarningsDataTotalChartCountItem] | Unset = wire("chartCount")
    delta: float | Unset = wire("delta")
    gross: float | Unset = wire("gross")
    total: float | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class GetEarningsData(Model):
    total: GetEarningsDataTotal | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class GetEarnings(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetEarningsData | Unset = wire("data")
