"""Models of `get_historical_performance`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetHistoricalPerformanceBody(Body):
    time_range: Literal["12m", "3m", "6m", "last-year", "ytd"] | Unset = wire("time_range")


@define(eq=False, repr=False, kw_only=True)
class GetHistoricalPerformanceItem(Model):
    period: str | Unset = wire("period")
    value: float | Unset = wire("value")
