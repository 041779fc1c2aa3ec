"""Models of `list_subscribers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSubscribersDataStats(Model):
    total: int | Unset = wire("total")
    total_active: int | Unset = wire("totalActive")
    total_expired: int | Unset = wire("totalExpired")


@define(eq=False, repr=False, kw_only=True)
class ListSubscribersDataSubscriptionsItem(Model):
    auto_renew: int | Unset = wire("autoRenew")
    billing_cycle: int | Unset = wire("billingCycle")
    created_at: int | Unset = wire("createdAt")
    duration: int | Unset = wire("duration")
    ends_at: int | Unset = wire("endsAt")
    gift_code_id: str | None | Unset = wire("giftCodeId")
    history_id: str | Unset = wire("historyId")
    id: str | Unset = wire("id")
    payment_method_id: str | Unset = wire("paymentMethodId")
    plan_id: str | Unset = wire("planId")
    price: int | Unset = wire("price")
    promo_duration: int | None | Unset = wire("promoDuration")
    promo_ends_at: int | None | Unset = wire("promoEndsAt")
    promo_id: str | Unset = wire("promoId")
    promo_price: int | None | Unset = wire("promoPrice")
    promo_starts_at: int | None | Unset = wire("promoStartsAt")
    promo_status: int | None | Unset = wire("promoStatus")
    renew_correlation_id: str | Unset = wire("renewCorrelationId")
    renew_date: int | Unset = wire("renewDate")
    renew_price: int | Unset = wire("renewPrice")
    status: int | Unset = wire("status")
    subscriber_id: str | Unset = wire("subscriberId")
    subscription_tier_color: str | Unset = wire("subscriptionTierColor")
    subscription_tier_id: str | None | Unset = wire("subscriptionTierId")
    subscription_tier_name: str | Unset = wire("subscriptionTierName")
    updated_at: int | Unset = wire("updatedAt")
    version: int | Unset = wire("version")


@define(eq=False, repr=False, kw_only=True)
class ListSubscribersData(Model):
    stats: ListSubscribersDataStats | Unset = wire("stats")
    subscriptions: list[ListSubscribersDataSubscriptionsItem] | Unset = wire("subscriptions")


@define(eq=False, repr=False, kw_only=True)
class ListSubscribers(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListSubscribersData | Unset = wire("data")
