from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_groups_item_last_message import (
        ListChatsResponse200DataAggregationDataGroupsItemLastMessage,
    )
    from ..models.list_chats_response_200_data_aggregation_data_groups_item_users_item import (
        ListChatsResponse200DataAggregationDataGroupsItemUsersItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataGroupsItem(Model):
    created_by: str | Unset = wire("createdBy")
    group_flags: int | Unset = wire("groupFlags")
    id: str | Unset = wire("id")
    last_message: ListChatsResponse200DataAggregationDataGroupsItemLastMessage | Unset = wire(
        "lastMessage",
        One(
            "list_chats_response_200_data_aggregation_data_groups_item_last_message",
            "ListChatsResponse200DataAggregationDataGroupsItemLastMessage",
        ),
    )
    type_: int | Unset = wire("type")
    users: list[ListChatsResponse200DataAggregationDataGroupsItemUsersItem] | Unset = wire(
        "users",
        Each(
            One(
                "list_chats_response_200_data_aggregation_data_groups_item_users_item",
                "ListChatsResponse200DataAggregationDataGroupsItemUsersItem",
            )
        ),
    )
