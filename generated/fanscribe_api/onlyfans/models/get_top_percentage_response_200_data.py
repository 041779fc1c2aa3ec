from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetTopPercentageResponse200Data(Model):
    message: str | Unset = wire("message")
    top_percentage: float | Unset = wire("top_percentage")
