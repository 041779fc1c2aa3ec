from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_smart_link_stats_response_200_data_daily_metrics_item import (
        GetSmartLinkStatsResponse200DataDailyMetricsItem,
    )
    from ..models.get_smart_link_stats_response_200_data_monthly_metrics_item import (
        GetSmartLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from ..models.get_smart_link_stats_response_200_data_summary import GetSmartLinkStatsResponse200DataSummary


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStatsResponse200Data(Model):
    daily_metrics: list[GetSmartLinkStatsResponse200DataDailyMetricsItem] | Unset = wire(
        "daily_metrics",
        Each(
            One(
                "get_smart_link_stats_response_200_data_daily_metrics_item",
                "GetSmartLinkStatsResponse200DataDailyMetricsItem",
            )
        ),
    )
    monthly_metrics: list[GetSmartLinkStatsResponse200DataMonthlyMetricsItem] | Unset = wire(
        "monthly_metrics",
        Each(
            One(
                "get_smart_link_stats_response_200_data_monthly_metrics_item",
                "GetSmartLinkStatsResponse200DataMonthlyMetricsItem",
            )
        ),
    )
    summary: GetSmartLinkStatsResponse200DataSummary | Unset = wire(
        "summary", One("get_smart_link_stats_response_200_data_summary", "GetSmartLinkStatsResponse200DataSummary")
    )
