from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_top_countries_rows_item import (
        GetProfileVisitorsResponse200DataTopCountriesRowsItem,
    )
    from ..models.get_profile_visitors_response_200_data_top_countries_totals import (
        GetProfileVisitorsResponse200DataTopCountriesTotals,
    )


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataTopCountries(Model):
    has_more: bool | Unset = wire("hasMore")
    rows: list[GetProfileVisitorsResponse200DataTopCountriesRowsItem] | Unset = wire(
        "rows",
        Each(
            One(
                "get_profile_visitors_response_200_data_top_countries_rows_item",
                "GetProfileVisitorsResponse200DataTopCountriesRowsItem",
            )
        ),
    )
    totals: GetProfileVisitorsResponse200DataTopCountriesTotals | Unset = wire(
        "totals",
        One(
            "get_profile_visitors_response_200_data_top_countries_totals",
            "GetProfileVisitorsResponse200DataTopCountriesTotals",
        ),
    )
