from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_free_trial_link_stats_response_200_data_daily_metrics_item import (
        GetFreeTrialLinkStatsResponse200DataDailyMetricsItem,
    )
    from ..models.get_free_trial_link_stats_response_200_data_monthly_metrics_item import (
        GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from ..models.get_free_trial_link_stats_response_200_data_summary import GetFreeTrialLinkStatsResponse200DataSummary


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkStatsResponse200Data(Model):
    daily_metrics: list[GetFreeTrialLinkStatsResponse200DataDailyMetricsItem] | Unset = wire(
        "daily_metrics",
        Each(
            One(
                "get_free_trial_link_stats_response_200_data_daily_metrics_item",
                "GetFreeTrialLinkStatsResponse200DataDailyMetricsItem",
            )
        ),
    )
    monthly_metrics: list[GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem] | Unset = wire(
        "monthly_metrics",
        Each(
            One(
                "get_free_trial_link_stats_response_200_data_monthly_metrics_item",
                "GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem",
            )
        ),
    )
    summary: GetFreeTrialLinkStatsResponse200DataSummary | Unset = wire(
        "summary",
        One("get_free_trial_link_stats_response_200_data_summary", "GetFreeTrialLinkStatsResponse200DataSummary"),
    )
