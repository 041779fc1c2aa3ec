from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_mass_messages_chart_data_item import (
        StatisticsOverviewResponse200DataMassMessagesChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_mass_messages_count import (
        StatisticsOverviewResponse200DataMassMessagesCount,
    )
    from ..models.statistics_overview_response_200_data_mass_messages_earnings import (
        StatisticsOverviewResponse200DataMassMessagesEarnings,
    )
    from ..models.statistics_overview_response_200_data_mass_messages_views import (
        StatisticsOverviewResponse200DataMassMessagesViews,
    )


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataMassMessages(Model):
    chart_data: list[StatisticsOverviewResponse200DataMassMessagesChartDataItem] | Unset = wire(
        "chartData",
        Each(
            One(
                "statistics_overview_response_200_data_mass_messages_chart_data_item",
                "StatisticsOverviewResponse200DataMassMessagesChartDataItem",
            )
        ),
    )
    count: StatisticsOverviewResponse200DataMassMessagesCount | Unset = wire(
        "count",
        One(
            "statistics_overview_response_200_data_mass_messages_count",
            "StatisticsOverviewResponse200DataMassMessagesCount",
        ),
    )
    earnings: StatisticsOverviewResponse200DataMassMessagesEarnings | Unset = wire(
        "earnings",
        One(
            "statistics_overview_response_200_data_mass_messages_earnings",
            "StatisticsOverviewResponse200DataMassMessagesEarnings",
        ),
    )
    has_statistic: bool | Unset = wire("hasStatistic")
    views: StatisticsOverviewResponse200DataMassMessagesViews | Unset = wire(
        "views",
        One(
            "statistics_overview_response_200_data_mass_messages_views",
            "StatisticsOverviewResponse200DataMassMessagesViews",
        ),
    )
