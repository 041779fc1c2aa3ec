from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_period_comparison_response_200_summary import GetPeriodComparisonResponse200Summary


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonResponse200(Model):
    breakdown: list[Any] | Unset = wire("breakdown")
    chart_data: list[Any] | Unset = wire("chart_data")
    period_a_label: str | Unset = wire("period_a_label")
    period_b_label: str | Unset = wire("period_b_label")
    summary: GetPeriodComparisonResponse200Summary | Unset = wire(
        "summary", One("get_period_comparison_response_200_summary", "GetPeriodComparisonResponse200Summary")
    )
