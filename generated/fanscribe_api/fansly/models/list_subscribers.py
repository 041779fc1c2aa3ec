"""Models of `list_subscribers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSubscribersDataStats(Model):
    total: int | None = wire("total")
    total_active: int | None = wire("totalActive")
    total_expired: int | None = wire("totalExpired")


@model
class ListSubscribersDataSubscriptionsItem(Model):
    auto_renew: int | None = wire("autoRenew")
    billing_cycle: int | None = wire("billingCycle")
    created_at: int | None = wire("createdAt")
    duration: int | None = wire("duration")
    ends_at: int | None = wire("endsAt")
    gift_code_id: str | None = wire("giftCodeId")
    history_id: str | None = wire("historyId")
    id: str | None = wire("id")
    payment_method_id: str | None = wire("paymentMethodId")
    plan_id: str | None = wire("planId")
    price: int | None = wire("price")
    promo_duration: int | None = wire("promoDuration")
    promo_ends_at: int | None = wire("promoEndsAt")
    promo_id: str | None = wire("promoId")
    promo_price: int | None = wire("promoPrice")
    promo_starts_at: int | None = wire("promoStartsAt")
    promo_status: int | None = wire("promoStatus")
    renew_correlation_id: str | None = wire("renewCorrelationId")
    renew_date: int | None = wire("renewDate")
    renew_price: int | None = wire("renewPrice")
    status: int | None = wire("status")
    subscriber_id: str | None = wire("subscriberId")
    subscription_tier_color: str | None = wire("subscriptionTierColor")
    subscription_tier_id: str | None = wire("subscriptionTierId")
    subscription_tier_name: str | None = wire("subscriptionTierName")
    updated_at: int | None = wire("updatedAt")
    version: int | None = wire("version")


@model
class ListSubscribersData(Model):
    stats: ListSubscribersDataStats | None = wire("stats")
    subscriptions: list[ListSubscribersDataSubscriptionsItem] | None = wire("subscriptions")


@model
class ListSubscribers(Model):
    meta: Meta | None = wire("_meta")
    data: ListSubscribersData | None = wire("data")
