from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.pagination import Pagination
    from ..models.search_profiles_response_200_data_item import SearchProfilesResponse200DataItem


@define(eq=False, repr=False, kw_only=True)
class SearchProfilesResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    pagination: Pagination | Unset = wire("_pagination", One("pagination", "Pagination"))
    data: list[SearchProfilesResponse200DataItem] | Unset = wire(
        "data", Each(One("search_profiles_response_200_data_item", "SearchProfilesResponse200DataItem"))
    )
