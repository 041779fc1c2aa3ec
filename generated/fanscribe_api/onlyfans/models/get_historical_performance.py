"""Models of `get_historical_performance`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class GetHistoricalPerformanceBody(Body):
    time_range: Literal["12m", "3m", "6m", "last-year", "ytd"] | Enum | Unset = wire("time_range")


@model
class GetHistoricalPerformanceItem(Model):
    period: str | None = wire("period")
    value: float | None = wire("value")
