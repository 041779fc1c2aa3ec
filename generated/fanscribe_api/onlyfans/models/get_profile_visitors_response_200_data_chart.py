from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_chart_duration_item import (
        GetProfileVisitorsResponse200DataChartDurationItem,
    )
    from ..models.get_profile_visitors_response_200_data_chart_visitors_item import (
        GetProfileVisitorsResponse200DataChartVisitorsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataChart(Model):
    duration: list[GetProfileVisitorsResponse200DataChartDurationItem] | Unset = wire(
        "duration",
        Each(
            One(
                "get_profile_visitors_response_200_data_chart_duration_item",
                "GetProfileVisitorsResponse200DataChartDurationItem",
            )
        ),
    )
    visitors: list[GetProfileVisitorsResponse200DataChartVisitorsItem] | Unset = wire(
        "visitors",
        Each(
            One(
                "get_profile_visitors_response_200_data_chart_visitors_item",
                "GetProfileVisitorsResponse200DataChartVisitorsItem",
            )
        ),
    )
