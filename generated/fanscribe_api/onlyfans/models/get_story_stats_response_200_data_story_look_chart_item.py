from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetStoryStatsResponse200DataStoryLookChartItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")
