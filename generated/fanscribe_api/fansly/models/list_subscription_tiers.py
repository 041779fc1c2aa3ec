"""Models of `list_subscription_tiers`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSubscriptionTiersDataItemPlansItem(Model):
    billing_cycle: int | None = _field("billingCycle")
    id: str | None = _field("id")
    price: int | None = _field("price")
    promos: list[Any] | None = _field("promos")
    status: int | None = _field("status")
    use_amounts: int | None = _field("useAmounts")


@_model
class ListSubscriptionTiersDataItem(Model):
    account_id: str | None = _field("accountId")
    color: str | None = _field("color")
    id: str | None = _field("id")
    included_tier_ids: list[str] | None = _field("includedTierIds")
    max_subscribers: int | None = _field("maxSubscribers")
    name: str | None = _field("name")
    plans: list[ListSubscriptionTiersDataItemPlansItem] | None = _field("plans")
    pos: int | None = _field("pos")
    price: int | None = _field("price")
    subscription_benefits: list[str] | None = _field("subscriptionBenefits")


@_model
class ListSubscriptionTiers(Page["ListSubscriptionTiersDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[ListSubscriptionTiersDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
