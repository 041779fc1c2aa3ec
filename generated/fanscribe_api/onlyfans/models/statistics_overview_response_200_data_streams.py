from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_streams_chart_data_item import (
        StatisticsOverviewResponse200DataStreamsChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_streams_count import (
        StatisticsOverviewResponse200DataStreamsCount,
    )
    from ..models.statistics_overview_response_200_data_streams_earnings import (
        StatisticsOverviewResponse200DataStreamsEarnings,
    )
    from ..models.statistics_overview_response_200_data_streams_views import (
        StatisticsOverviewResponse200DataStreamsViews,
    )


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataStreams(Model):
    chart_data: list[StatisticsOverviewResponse200DataStreamsChartDataItem] | Unset = wire(
        "chartData",
        Each(
            One(
                "statistics_overview_response_200_data_streams_chart_data_item",
                "StatisticsOverviewResponse200DataStreamsChartDataItem",
            )
        ),
    )
    count: StatisticsOverviewResponse200DataStreamsCount | Unset = wire(
        "count",
        One("statistics_overview_response_200_data_streams_count", "StatisticsOverviewResponse200DataStreamsCount"),
    )
    earnings: StatisticsOverviewResponse200DataStreamsEarnings | Unset = wire(
        "earnings",
        One(
            "statistics_overview_response_200_data_streams_earnings", "StatisticsOverviewResponse200DataStreamsEarnings"
        ),
    )
    has_statistic: bool | Unset = wire("hasStatistic")
    views: StatisticsOverviewResponse200DataStreamsViews | Unset = wire(
        "views",
        One("statistics_overview_response_200_data_streams_views", "StatisticsOverviewResponse200DataStreamsViews"),
    )
