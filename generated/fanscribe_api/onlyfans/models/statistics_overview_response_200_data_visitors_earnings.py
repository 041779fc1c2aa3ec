from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataVisitorsEarnings(Model):
    delta: float | Unset = wire("delta")
    gross: float | Unset = wire("gross")
    total: float | Unset = wire("total")
