"""The model SubscribedByData, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import Subscription


@model
class SubscribedByData(Model):
    discount_finished_at: datetime.datetime | None = wire("discountFinishedAt")
    discount_percent: int | None = wire("discountPercent")
    discount_period: int | None = wire("discountPeriod")
    discount_started_at: datetime.datetime | None = wire("discountStartedAt")
    duration: str | None = wire("duration")
    expired_at: datetime.datetime | None = wire("expiredAt")
    has_active_paid_subscriptions: bool | None = wire("hasActivePaidSubscriptions")
    is_muted: bool | None = wire("isMuted")
    new_posts_after_expire_count: int | None = wire("newPostsAfterExpireCount")
    new_price: int | None = wire("newPrice")
    price: int | None = wire("price")
    regular_price: float | None = wire("regularPrice")
    renewed_at: datetime.datetime | None = wire("renewedAt")
    show_posts_in_feed: bool | None = wire("showPostsInFeed")
    status: str | None = wire("status")
    subscribe_at: datetime.datetime | None = wire("subscribeAt")
    subscribe_price: float | None = wire("subscribePrice")
    subscribes: list[Subscription] | None = wire("subscribes")
    unsubscribe_reason: str | None = wire("unsubscribeReason")
