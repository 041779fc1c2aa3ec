from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_period_comparison_body_granularity import GetPeriodComparisonBodyGranularity
    from ..models.get_period_comparison_body_period_a import GetPeriodComparisonBodyPeriodA
    from ..models.get_period_comparison_body_period_b import GetPeriodComparisonBodyPeriodB
    from ..models.get_period_comparison_body_stat_type import GetPeriodComparisonBodyStatType


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonBody(Model):
    account_ids: list[str] = wire("account_ids", check=ListOf(str), required=True)
    period_a: GetPeriodComparisonBodyPeriodA = wire(
        "period_a",
        One("get_period_comparison_body_period_a", "GetPeriodComparisonBodyPeriodA"),
        check=One("get_period_comparison_body_period_a", "GetPeriodComparisonBodyPeriodA"),
        required=True,
    )
    period_b: GetPeriodComparisonBodyPeriodB = wire(
        "period_b",
        One("get_period_comparison_body_period_b", "GetPeriodComparisonBodyPeriodB"),
        check=One("get_period_comparison_body_period_b", "GetPeriodComparisonBodyPeriodB"),
        required=True,
    )
    granularity: GetPeriodComparisonBodyGranularity | Unset = wire(
        "granularity", check=("half_years", "months", "quarters", "years")
    )
    stat_type: GetPeriodComparisonBodyStatType | Unset = wire(
        "stat_type", check=("messages", "posts", "streams", "subscriptions", "tips", "totalEarnings")
    )
