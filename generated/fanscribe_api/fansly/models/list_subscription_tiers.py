"""Models of `list_subscription_tiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSubscriptionTiersDataItemPlansItem(Model):
    billing_cycle: int | Unset = wire("billingCycle")
    id: str | Unset = wire("id")
    price: int | Unset = wire("price")
    promos: list[Any] | Unset = wire("promos")
    status: int | Unset = wire("status")
    use_amounts: int | Unset = wire("useAmounts")


@define(eq=False, repr=False, kw_only=True)
class ListSubscriptionTiersDataItem(Model):
    account_id: str | Unset = wire("accountId")
    color: str | Unset = wire("color")
    id: str | Unset = wire("id")
    included_tier_ids: list[str] | Unset = wire("includedTierIds")
    max_subscribers: int | Unset = wire("maxSubscribers")
    name: str | Unset = wire("name")
    plans: list[ListSubscriptionTiersDataItemPlansItem] | Unset = wire("plans")
    pos: int | Unset = wire("pos")
    price: int | Unset = wire("price")
    subscription_benefits: list[str] | Unset = wire("subscriptionBenefits")


@define(eq=False, repr=False, kw_only=True)
class ListSubscriptionTiers(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListSubscriptionTiersDataItem] | Unset = wire("data")
