from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_followers_response_200_data_aggregation_data_accounts_item import (
        ListFollowersResponse200DataAggregationDataAccountsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListFollowersResponse200DataAggregationData(Model):
    accounts: list[ListFollowersResponse200DataAggregationDataAccountsItem] | Unset = wire(
        "accounts",
        Each(
            One(
                "list_followers_response_200_data_aggregation_data_accounts_item",
                "ListFollowersResponse200DataAggregationDataAccountsItem",
            )
        ),
    )
