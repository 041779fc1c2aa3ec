"""Models of `get_period_comparison`."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset


@model
class GetPeriodComparisonBodyPeriodA(Body):
    end: str = needed("end")
    start: str = needed("start")


@model
class GetPeriodComparisonBody(Body):
    account_ids: Array[str] = needed("account_ids")
    period_a: GetPeriodComparisonBodyPeriodA = needed("period_a")
    period_b: GetPeriodComparisonBodyPeriodA = needed("period_b")
    granularity: Literal["half_years", "months", "quarters", "years"] | Enum | Unset = wire("granularity")
    stat_type: Literal["messages", "posts", "streams", "subscriptions", "tips", "totalEarnings"] | Enum | Unset = wire(
        "stat_type"
    )


@model
class GetPeriodComparisonSummary(Model):
    change: float | None = wire("change")
    change_percentage: float | None = wire("change_percentage")
    period_a_total: float | None = wire("period_a_total")
    period_b_total: float | None = wire("period_b_total")


@model
class GetPeriodComparison(Model):
    breakdown: list[Any] | None = wire("breakdown")
    chart_data: list[Any] | None = wire("chart_data")
    period_a_label: str | None = wire("period_a_label")
    period_b_label: str | None = wire("period_b_label")
    summary: GetPeriodComparisonSummary | None = wire("summary")
