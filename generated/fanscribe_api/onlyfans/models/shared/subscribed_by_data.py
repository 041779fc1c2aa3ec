"""The model SubscribedByData, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import Subscription


@define(eq=False, repr=False, kw_only=True)
class SubscribedByData(Model):
    discount_finished_at: datetime.datetime | Unset = wire("discountFinishedAt")
    discount_percent: int | Unset = wire("discountPercent")
    discount_period: int | Unset = wire("discountPeriod")
    discount_started_at: datetime.datetime | Unset = wire("discountStartedAt")
    duration: str | Unset = wire("duration")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    has_active_paid_subscriptions: bool | Unset = wire("hasActivePaidSubscriptions")
    is_muted: bool | Unset = wire("isMuted")
    new_posts_after_expire_count: int | Unset = wire("newPostsAfterExpireCount")
    new_price: int | Unset = wire("newPrice")
    price: int | Unset = wire("price")
    regular_price: float | Unset = wire("regularPrice")
    renewed_at: datetime.datetime | Unset = wire("renewedAt")
    show_posts_in_feed: bool | Unset = wire("showPostsInFeed")
    status: str | Unset = wire("status")
    subscribe_at: datetime.datetime | Unset = wire("subscribeAt")
    subscribe_price: float | Unset = wire("subscribePrice")
    subscribes: list[Subscription] | Unset = wire("subscribes")
    unsubscribe_reason: str | Unset = wire("unsubscribeReason")
