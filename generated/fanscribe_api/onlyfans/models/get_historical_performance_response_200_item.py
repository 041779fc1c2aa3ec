from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetHistoricalPerformanceResponse200Item(Model):
    period: str | Unset = wire("period")
    value: float | Unset = wire("value")
