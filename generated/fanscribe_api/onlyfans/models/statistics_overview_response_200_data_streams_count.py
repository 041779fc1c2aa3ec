from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataStreamsCount(Model):
    delta: int | Unset = wire("delta")
    total: str | Unset = wire("total")
