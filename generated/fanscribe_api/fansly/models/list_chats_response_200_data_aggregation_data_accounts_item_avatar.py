from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item import (
        ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataAccountsItemAvatar(Model):
    id: str | Unset = wire("id")
    locations: list[ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem] | Unset = wire(
        "locations",
        Each(
            One(
                "list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item",
                "ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem",
            )
        ),
    )
    mimetype: str | Unset = wire("mimetype")
    type_: int | Unset = wire("type")
