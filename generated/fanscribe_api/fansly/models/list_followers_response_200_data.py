from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_followers_response_200_data_aggregation_data import ListFollowersResponse200DataAggregationData
    from ..models.list_followers_response_200_data_followers_item import ListFollowersResponse200DataFollowersItem


@define(eq=False, repr=False, kw_only=True)
class ListFollowersResponse200Data(Model):
    aggregation_data: ListFollowersResponse200DataAggregationData | Unset = wire(
        "aggregationData",
        One("list_followers_response_200_data_aggregation_data", "ListFollowersResponse200DataAggregationData"),
    )
    followers: list[ListFollowersResponse200DataFollowersItem] | Unset = wire(
        "followers",
        Each(One("list_followers_response_200_data_followers_item", "ListFollowersResponse200DataFollowersItem")),
    )
