"""Models of `get_period_comparison`."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset


@_model
class GetPeriodComparisonBodyPeriodA(Body):
    end: str = _required("end")
    start: str = _required("start")


@_model
class GetPeriodComparisonBody(Body):
    account_ids: Array[str] = _required("account_ids")
    period_a: GetPeriodComparisonBodyPeriodA = _required("period_a")
    period_b: GetPeriodComparisonBodyPeriodA = _required("period_b")
    granularity: Literal["half_years", "months", "quarters", "years"] | Unset = _field("granularity")
    stat_type: Literal["messages", "posts", "streams", "subscriptions", "tips", "totalEarnings"] | Unset = _field(
        "stat_type"
    )


@_model
class GetPeriodComparisonSummary(Model):
    change: float | None = _field("change")
    change_percentage: float | None = _field("change_percentage")
    period_a_total: float | None = _field("period_a_total")
    period_b_total: float | None = _field("period_b_total")


@_model
class GetPeriodComparison(Model):
    breakdown: list[Any] | None = _field("breakdown")
    chart_data: list[Any] | None = _field("chart_data")
    period_a_label: str | None = _field("period_a_label")
    period_b_label: str | None = _field("period_b_label")
    summary: GetPeriodComparisonSummary | None = _field("summary")


GetPeriodComparisonBodyPeriodB = GetPeriodComparisonBodyPeriodA
