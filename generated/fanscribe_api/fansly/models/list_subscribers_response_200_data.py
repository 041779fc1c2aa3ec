from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_subscribers_response_200_data_stats import ListSubscribersResponse200DataStats
    from ..models.list_subscribers_response_200_data_subscriptions_item import (
        ListSubscribersResponse200DataSubscriptionsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSubscribersResponse200Data(Model):
    stats: ListSubscribersResponse200DataStats | Unset = wire(
        "stats", One("list_subscribers_response_200_data_stats", "ListSubscribersResponse200DataStats")
    )
    subscriptions: list[ListSubscribersResponse200DataSubscriptionsItem] | Unset = wire(
        "subscriptions",
        Each(
            One(
                "list_subscribers_response_200_data_subscriptions_item",
                "ListSubscribersResponse200DataSubscriptionsItem",
            )
        ),
    )
