from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_top_countries_rows_item_views_count import (
        GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount,
    )


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataTopCountriesRowsItem(Model):
    country_code: str | Unset = wire("countryCode")
    country_name: str | Unset = wire("countryName")
    rank: int | Unset = wire("rank")
    views_count: GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount | Unset = wire(
        "viewsCount",
        One(
            "get_profile_visitors_response_200_data_top_countries_rows_item_views_count",
            "GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount",
        ),
    )
