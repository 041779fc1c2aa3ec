from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_chart import GetProfileVisitorsResponse200DataChart
    from ..models.get_profile_visitors_response_200_data_top_countries import (
        GetProfileVisitorsResponse200DataTopCountries,
    )
    from ..models.get_profile_visitors_response_200_data_top_duration_users import (
        GetProfileVisitorsResponse200DataTopDurationUsers,
    )
    from ..models.get_profile_visitors_response_200_data_total import GetProfileVisitorsResponse200DataTotal


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200Data(Model):
    chart: GetProfileVisitorsResponse200DataChart | Unset = wire(
        "chart", One("get_profile_visitors_response_200_data_chart", "GetProfileVisitorsResponse200DataChart")
    )
    has_stats: bool | Unset = wire("hasStats")
    is_available: bool | Unset = wire("isAvailable")
    top_countries: GetProfileVisitorsResponse200DataTopCountries | Unset = wire(
        "topCountries",
        One("get_profile_visitors_response_200_data_top_countries", "GetProfileVisitorsResponse200DataTopCountries"),
    )
    top_duration_users: GetProfileVisitorsResponse200DataTopDurationUsers | Unset = wire(
        "topDurationUsers",
        One(
            "get_profile_visitors_response_200_data_top_duration_users",
            "GetProfileVisitorsResponse200DataTopDurationUsers",
        ),
    )
    total: GetProfileVisitorsResponse200DataTotal | Unset = wire(
        "total", One("get_profile_visitors_response_200_data_total", "GetProfileVisitorsResponse200DataTotal")
    )
