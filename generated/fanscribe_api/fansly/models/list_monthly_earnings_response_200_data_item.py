from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListMonthlyEarningsResponse200DataItem(Model):
    after: int | Unset = wire("after")
    before: int | Unset = wire("before")
    brackets: list[Any] | Unset = wire("brackets")
    max_top_percent: float | Unset = wire("maxTopPercent")
    month: int | Unset = wire("month")
    top_percent: float | Unset = wire("topPercent")
    total_gross: int | Unset = wire("totalGross")
    total_net: int | Unset = wire("totalNet")
    year: int | Unset = wire("year")
