from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_earning import StatisticsOverviewResponse200DataEarning
    from ..models.statistics_overview_response_200_data_mass_messages import (
        StatisticsOverviewResponse200DataMassMessages,
    )
    from ..models.statistics_overview_response_200_data_posts import StatisticsOverviewResponse200DataPosts
    from ..models.statistics_overview_response_200_data_streams import StatisticsOverviewResponse200DataStreams
    from ..models.statistics_overview_response_200_data_visitors import StatisticsOverviewResponse200DataVisitors


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200Data(Model):
    earning: StatisticsOverviewResponse200DataEarning | Unset = wire(
        "earning", One("statistics_overview_response_200_data_earning", "StatisticsOverviewResponse200DataEarning")
    )
    mass_messages: StatisticsOverviewResponse200DataMassMessages | Unset = wire(
        "massMessages",
        One("statistics_overview_response_200_data_mass_messages", "StatisticsOverviewResponse200DataMassMessages"),
    )
    posts: StatisticsOverviewResponse200DataPosts | Unset = wire(
        "posts", One("statistics_overview_response_200_data_posts", "StatisticsOverviewResponse200DataPosts")
    )
    streams: StatisticsOverviewResponse200DataStreams | Unset = wire(
        "streams", One("statistics_overview_response_200_data_streams", "StatisticsOverviewResponse200DataStreams")
    )
    visitors: StatisticsOverviewResponse200DataVisitors | Unset = wire(
        "visitors", One("statistics_overview_response_200_data_visitors", "StatisticsOverviewResponse200DataVisitors")
    )
