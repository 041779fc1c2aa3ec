from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_subscription_tiers_response_200_data_item_plans_item import (
        ListSubscriptionTiersResponse200DataItemPlansItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSubscriptionTiersResponse200DataItem(Model):
    account_id: str | Unset = wire("accountId")
    color: str | Unset = wire("color")
    id: str | Unset = wire("id")
    included_tier_ids: list[str] | Unset = wire("includedTierIds")
    max_subscribers: int | Unset = wire("maxSubscribers")
    name: str | Unset = wire("name")
    plans: list[ListSubscriptionTiersResponse200DataItemPlansItem] | Unset = wire(
        "plans",
        Each(
            One(
                "list_subscription_tiers_response_200_data_item_plans_item",
                "ListSubscriptionTiersResponse200DataItemPlansItem",
            )
        ),
    )
    pos: int | Unset = wire("pos")
    price: int | Unset = wire("price")
    subscription_benefits: list[str] | Unset = wire("subscriptionBenefits")
