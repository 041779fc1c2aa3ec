from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data import ListChatsResponse200DataAggregationData
    from ..models.list_chats_response_200_data_data_item import ListChatsResponse200DataDataItem


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200Data(Model):
    aggregation_data: ListChatsResponse200DataAggregationData | Unset = wire(
        "aggregationData",
        One("list_chats_response_200_data_aggregation_data", "ListChatsResponse200DataAggregationData"),
    )
    data: list[ListChatsResponse200DataDataItem] | Unset = wire(
        "data", Each(One("list_chats_response_200_data_data_item", "ListChatsResponse200DataDataItem"))
    )
    has_more: bool | Unset = wire("hasMore")
