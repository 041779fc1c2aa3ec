from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_subscription_history_response_200_data_list_item import (
        GetSubscriptionHistoryResponse200DataListItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetSubscriptionHistoryResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[GetSubscriptionHistoryResponse200DataListItem] | Unset = wire(
        "list",
        Each(
            One("get_subscription_history_response_200_data_list_item", "GetSubscriptionHistoryResponse200DataListItem")
        ),
    )
