"""Models of `list_monthly_earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListMonthlyEarningsDataItem(Model):
    after: int | Unset = wire("after")
    before: int | Unset = wire("before")
    brackets: list[Any] | Unset = wire("brackets")
    max_top_percent: float | Unset = wire("maxTopPercent")
    month: int | Unset = wire("month")
    top_percent: float | Unset = wire("topPercent")
    total_gross: int | Unset = wire("totalGross")
    total_net: int | Unset = wire("totalNet")
    year: int | Unset = wire("year")


@define(eq=False, repr=False, kw_only=True)
class ListMonthlyEarnings(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListMonthlyEarningsDataItem] | Unset = wire("data")
