"""Models of `get_fan_insights`."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetFanInsightsDataSpendingSources(Model):
    __extra__: ClassVar[_models.shared.Spending]


@_model
class GetFanInsightsDataSpending(Model):
    last_purchase_at: datetime.datetime | None = _field("lastPurchaseAt")
    max_single_payment: _models.shared.Spending | None = _field("maxSinglePayment")
    sources: GetFanInsightsDataSpendingSources | None = _field("sources")
    total: _models.shared.Spending | None = _field("total")


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
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetFanInsightsData | None = _field("data")
