from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_tracking_link_stats_response_200_data_daily_metrics_item import (
        GetTrackingLinkStatsResponse200DataDailyMetricsItem,
    )
    from ..models.get_tracking_link_stats_response_200_data_monthly_metrics_item import (
        GetTrackingLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from ..models.get_tracking_link_stats_response_200_data_summary import GetTrackingLinkStatsResponse200DataSummary


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkStatsResponse200Data(Model):
    daily_metrics: list[GetTrackingLinkStatsResponse200DataDailyMetricsItem] | Unset = wire(
        "daily_metrics",
        Each(
            One(
                "get_tracking_link_stats_response_200_data_daily_metrics_item",
                "GetTrackingLinkStatsResponse200DataDailyMetricsItem",
            )
        ),
    )
    monthly_metrics: list[GetTrackingLinkStatsResponse200DataMonthlyMetricsItem] | Unset = wire(
        "monthly_metrics",
        Each(
            One(
                "get_tracking_link_stats_response_200_data_monthly_metrics_item",
                "GetTrackingLinkStatsResponse200DataMonthlyMetricsItem",
            )
        ),
    )
    summary: GetTrackingLinkStatsResponse200DataSummary | Unset = wire(
        "summary",
        One("get_tracking_link_stats_response_200_data_summary", "GetTrackingLinkStatsResponse200DataSummary"),
    )
