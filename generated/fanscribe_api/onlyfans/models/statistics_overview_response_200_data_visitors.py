from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_visitors_chart_data_item import (
        StatisticsOverviewResponse200DataVisitorsChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_visitors_earnings import (
        StatisticsOverviewResponse200DataVisitorsEarnings,
    )
    from ..models.statistics_overview_response_200_data_visitors_subscriptions import (
        StatisticsOverviewResponse200DataVisitorsSubscriptions,
    )
    from ..models.statistics_overview_response_200_data_visitors_visitors import (
        StatisticsOverviewResponse200DataVisitorsVisitors,
    )


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataVisitors(Model):
    chart_data: list[StatisticsOverviewResponse200DataVisitorsChartDataItem] | Unset = wire(
        "chartData",
        Each(
            One(
                "statistics_overview_response_200_data_visitors_chart_data_item",
                "StatisticsOverviewResponse200DataVisitorsChartDataItem",
            )
        ),
    )
    earnings: StatisticsOverviewResponse200DataVisitorsEarnings | Unset = wire(
        "earnings",
        One(
            "statistics_overview_response_200_data_visitors_earnings",
            "StatisticsOverviewResponse200DataVisitorsEarnings",
        ),
    )
    has_statistic: bool | Unset = wire("hasStatistic")
    subscriptions: StatisticsOverviewResponse200DataVisitorsSubscriptions | Unset = wire(
        "subscriptions",
        One(
            "statistics_overview_response_200_data_visitors_subscriptions",
            "StatisticsOverviewResponse200DataVisitorsSubscriptions",
        ),
    )
    visitors: StatisticsOverviewResponse200DataVisitorsVisitors | Unset = wire(
        "visitors",
        One(
            "statistics_overview_response_200_data_visitors_visitors",
            "StatisticsOverviewResponse200DataVisitorsVisitors",
        ),
    )
