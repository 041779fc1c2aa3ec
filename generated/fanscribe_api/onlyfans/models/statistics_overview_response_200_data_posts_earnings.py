from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataPostsEarnings(Model):
    delta: int | Unset = wire("delta")
    gross: int | Unset = wire("gross")
    total: int | Unset = wire("total")
