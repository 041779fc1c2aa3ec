"""Models of `list_subscribers`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSubscribersDataStats(Model):
    total: int | None = _field("total")
    total_active: int | None = _field("totalActive")
    total_expired: int | None = _field("totalExpired")


@_model
class ListSubscribersDataSubscriptionsItem(Model):
    auto_renew: int | None = _field("autoRenew")
    billing_cycle: int | None = _field("billingCycle")
    created_at: int | None = _field("createdAt")
    duration: int | None = _field("duration")
    ends_at: int | None = _field("endsAt")
    gift_code_id: str | None = _field("giftCodeId")
    history_id: str | None = _field("historyId")
    id: str | None = _field("id")
    payment_method_id: str | None = _field("paymentMethodId")
    plan_id: str | None = _field("planId")
    price: int | None = _field("price")
    promo_duration: int | None = _field("promoDuration")
    promo_ends_at: int | None = _field("promoEndsAt")
    promo_id: str | None = _field("promoId")
    promo_price: int | None = _field("promoPrice")
    promo_starts_at: int | None = _field("promoStartsAt")
    promo_status: int | None = _field("promoStatus")
    renew_correlation_id: str | None = _field("renewCorrelationId")
    renew_date: int | None = _field("renewDate")
    renew_price: int | None = _field("renewPrice")
    status: int | None = _field("status")
    subscriber_id: str | None = _field("subscriberId")
    subscription_tier_color: str | None = _field("subscriptionTierColor")
    subscription_tier_id: str | None = _field("subscriptionTierId")
    subscription_tier_name: str | None = _field("subscriptionTierName")
    updated_at: int | None = _field("updatedAt")
    version: int | None = _field("version")


@_model
class ListSubscribersData(Model):
    stats: ListSubscribersDataStats | None = _field("stats")
    subscriptions: list[ListSubscribersDataSubscriptionsItem] | None = _field("subscriptions")


@_model
class ListSubscribers(Page["ListSubscribersDataSubscriptionsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSubscribersData | None = _field("data")

    __items__: ClassVar = ("data", "subscriptions")
