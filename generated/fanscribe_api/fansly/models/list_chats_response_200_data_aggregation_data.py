from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_accounts_item import (
        ListChatsResponse200DataAggregationDataAccountsItem,
    )
    from ..models.list_chats_response_200_data_aggregation_data_groups_item import (
        ListChatsResponse200DataAggregationDataGroupsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationData(Model):
    accounts: list[ListChatsResponse200DataAggregationDataAccountsItem] | Unset = wire(
        "accounts",
        Each(
            One(
                "list_chats_response_200_data_aggregation_data_accounts_item",
                "ListChatsResponse200DataAggregationDataAccountsItem",
            )
        ),
    )
    groups: list[ListChatsResponse200DataAggregationDataGroupsItem] | Unset = wire(
        "groups",
        Each(
            One(
                "list_chats_response_200_data_aggregation_data_groups_item",
                "ListChatsResponse200DataAggregationDataGroupsItem",
            )
        ),
    )
