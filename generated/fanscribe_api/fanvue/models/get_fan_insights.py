"""Models of `get_fan_insights`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Spending


@_model
class GetFanInsightsDataSpendingSources(Model):
    __extra__: ClassVar[Spending]


@_model
class GetFanInsightsDataSpending(Model):
    last_purchase_at: datetime.datetime | None = _field("lastPurchaseAt")
    max_single_payment: Spending | None = _field("maxSinglePayment")
    sources: GetFanInsightsDataSpendingSources | None = _field("sources")
    total: Spending | None = _field("total")


@_model
class GetFanInsightsDataSubscription(Model):
    auto_renewal_enabled: bool | None = _field("autoRenewalEnabled")
    created_at: datetime.datetime | None = _field("createdAt")
    renews_at: datetime.datetime | None = _field("renewsAt")


@_model
class GetFanInsightsData(Model):
    spending: GetFanInsightsDataSpending | None = _field("spending")
    status: Literal["expired", "follower", "not_contactable", "subscriber"] | None = _field("status")
    subscription: GetFanInsightsDataSubscription | None = _field("subscription")


@_model
class GetFanInsights(Model):
    meta: Meta | None = _field("_meta")
    data: GetFanInsightsData | None = _field("data")
