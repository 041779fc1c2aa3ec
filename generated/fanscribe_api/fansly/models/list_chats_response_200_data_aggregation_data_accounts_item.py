from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_accounts_item_avatar import (
        ListChatsResponse200DataAggregationDataAccountsItemAvatar,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataAccountsItem(Model):
    about: str | Unset = wire("about")
    avatar: ListChatsResponse200DataAggregationDataAccountsItemAvatar | Unset = wire(
        "avatar",
        One(
            "list_chats_response_200_data_aggregation_data_accounts_item_avatar",
            "ListChatsResponse200DataAggregationDataAccountsItemAvatar",
        ),
    )
    created_at: int | Unset = wire("createdAt")
    display_name: None | str | Unset = wire("displayName")
    flags: int | Unset = wire("flags")
    follow_count: int | Unset = wire("followCount")
    following: bool | Unset = wire("following")
    id: str | Unset = wire("id")
    location: str | Unset = wire("location")
    subscriber_count: int | Unset = wire("subscriberCount")
    username: str | Unset = wire("username")
