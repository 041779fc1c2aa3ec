from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.subscription import Subscription


@define(eq=False, repr=False, kw_only=True)
class SubscribedByData(Model):
    discount_finished_at: datetime.datetime | Unset = wire("discountFinishedAt", moment)
    discount_percent: int | Unset = wire("discountPercent")
    discount_period: int | Unset = wire("discountPeriod")
    discount_started_at: datetime.datetime | Unset = wire("discountStartedAt", moment)
    duration: str | Unset = wire("duration")
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    has_active_paid_subscriptions: bool | Unset = wire("hasActivePaidSubscriptions")
    is_muted: bool | Unset = wire("isMuted")
    new_posts_after_expire_count: int | Unset = wire("newPostsAfterExpireCount")
    new_price: int | Unset = wire("newPrice")
    price: int | Unset = wire("price")
    regular_price: float | Unset = wire("regularPrice")
    renewed_at: datetime.datetime | Unset = wire("renewedAt", moment)
    show_posts_in_feed: bool | Unset = wire("showPostsInFeed")
    status: str | Unset = wire("status")
    subscribe_at: datetime.datetime | Unset = wire("subscribeAt", moment)
    subscribe_price: float | Unset = wire("subscribePrice")
    subscribes: list[Subscription] | Unset = wire("subscribes", Each(One("subscription", "Subscription")))
    unsubscribe_reason: str | Unset = wire("unsubscribeReason")
