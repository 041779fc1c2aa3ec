"""Models of `get_period_comparison`."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonBodyPeriodA(Body):
    end: str = wire("end", required=True)
    start: str = wire("start", required=True)


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonBody(Body):
    account_ids: list[str] = wire("account_ids", required=True)
    period_a: GetPeriodComparisonBodyPeriodA = wire("period_a", required=True)
    period_b: GetPeriodComparisonBodyPeriodA = wire("period_b", required=True)
    granularity: Literal["half_years", "months", "quarters", "years"] | Unset = wire("granularity")
    stat_type: Literal["messages", "posts", "streams", "subscriptions", "tips", "totalEarnings"] | Unset = wire(
        "stat_type"
    )


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonSummary(Model):
    change: float | Unset = wire("change")
    change_percentage: float | Unset = wire("change_percentage")
    period_a_total: float | Unset = wire("period_a_total")
    period_b_total: float | Unset = wire("period_b_total")


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparison(Model):
    breakdown: list[Any] | Unset = wire("breakdown")
    chart_data: list[Any] | Unset = wire("chart_data")
    period_a_label: str | Unset = wire("period_a_label")
    period_b_label: str | Unset = wire("period_b_label")
    summary: GetPeriodComparisonSummary | Unset = wire("summary")
