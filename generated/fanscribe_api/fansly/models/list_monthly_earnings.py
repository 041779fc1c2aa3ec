"""Models of `list_monthly_earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListMonthlyEarningsDataItem(Model):
    after: int | None = wire("after")
    before: int | None = wire("before")
    brackets: list[Any] | None = wire("brackets")
    max_top_percent: float | None = wire("maxTopPercent")
    month: int | None = wire("month")
    top_percent: float | None = wire("topPercent")
    total_gross: int | None = wire("totalGross")
    total_net: int | None = wire("totalNet")
    year: int | None = wire("year")


@model
class ListMonthlyEarnings(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListMonthlyEarningsDataItem] | None = wire("data")
