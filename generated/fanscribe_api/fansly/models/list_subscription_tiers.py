"""Models of `list_subscription_tiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSubscriptionTiersDataItemPlansItem(Model):
    billing_cycle: int | None = wire("billingCycle")
    id: str | None = wire("id")
    price: int | None = wire("price")
    promos: list[Any] | None = wire("promos")
    status: int | None = wire("status")
    use_amounts: int | None = wire("useAmounts")


@model
class ListSubscriptionTiersDataItem(Model):
    account_id: str | None = wire("accountId")
    color: str | None = wire("color")
    id: str | None = wire("id")
    included_tier_ids: list[str] | None = wire("includedTierIds")
    max_subscribers: int | None = wire("maxSubscribers")
    name: str | None = wire("name")
    plans: list[ListSubscriptionTiersDataItemPlansItem] | None = wire("plans")
    pos: int | None = wire("pos")
    price: int | None = wire("price")
    subscription_benefits: list[str] | None = wire("subscriptionBenefits")


@model
class ListSubscriptionTiers(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListSubscriptionTiersDataItem] | None = wire("data")
