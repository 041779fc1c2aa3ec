"""Models of `get_historical_performance`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class GetHistoricalPerformanceBody(Body):
    time_range: Literal["12m", "3m", "6m", "last-year", "ytd"] | Unset = _field("time_range")


@_model
class GetHistoricalPerformanceItem(Model):
    period: str | None = _field("period")
    value: float | None = _field("value")
