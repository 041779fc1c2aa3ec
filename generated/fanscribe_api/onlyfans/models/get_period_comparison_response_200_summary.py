from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonResponse200Summary(Model):
    change: float | Unset = wire("change")
    change_percentage: float | Unset = wire("change_percentage")
    period_a_total: float | Unset = wire("period_a_total")
    period_b_total: float | Unset = wire("period_b_total")
