from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetRevenueForecastResponse200ForecastItem(Model):
    date: str | Unset = wire("date")
    value: float | Unset = wire("value")
