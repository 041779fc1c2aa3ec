from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_posts_chart_data_item import (
        StatisticsOverviewResponse200DataPostsChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_posts_count import StatisticsOverviewResponse200DataPostsCount
    from ..models.statistics_overview_response_200_data_posts_earnings import (
        StatisticsOverviewResponse200DataPostsEarnings,
    )
    from ..models.statistics_overview_response_200_data_posts_views import StatisticsOverviewResponse200DataPostsViews


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataPosts(Model):
    chart_data: list[StatisticsOverviewResponse200DataPostsChartDataItem] | Unset = wire(
        "chartData",
        Each(
            One(
                "statistics_overview_response_200_data_posts_chart_data_item",
                "StatisticsOverviewResponse200DataPostsChartDataItem",
            )
        ),
    )
    count: StatisticsOverviewResponse200DataPostsCount | Unset = wire(
        "count", One("statistics_overview_response_200_data_posts_count", "StatisticsOverviewResponse200DataPostsCount")
    )
    earnings: StatisticsOverviewResponse200DataPostsEarnings | Unset = wire(
        "earnings",
        One("statistics_overview_response_200_data_posts_earnings", "StatisticsOverviewResponse200DataPostsEarnings"),
    )
    has_statistic: bool | Unset = wire("hasStatistic")
    views: StatisticsOverviewResponse200DataPostsViews | Unset = wire(
        "views", One("statistics_overview_response_200_data_posts_views", "StatisticsOverviewResponse200DataPostsViews")
    )
