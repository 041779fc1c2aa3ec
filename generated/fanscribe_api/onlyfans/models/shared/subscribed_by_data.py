"""SubscribedByData, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SubscribedByData(Model):
    discount_finished_at: datetime.datetime | None = _field("discountFinishedAt")
    discount_percent: int | None = _field("discountPercent")
    discount_period: int | None = _field("discountPeriod")
    discount_started_at: datetime.datetime | None = _field("discountStartedAt")
    duration: str | None = _field("duration")
    expired_at: datetime.datetime | None = _field("expiredAt")
    has_active_paid_subscriptions: bool | None = _field("hasActivePaidSubscriptions")
    is_muted: bool | None = _field("isMuted")
    new_posts_after_expire_count: int | None = _field("newPostsAfterExpireCount")
    new_price: int | None = _field("newPrice")
    price: int | None = _field("price")
    regular_price: float | None = _field("regularPrice")
    renewed_at: datetime.datetime | None = _field("renewedAt")
    show_posts_in_feed: bool | None = _field("showPostsInFeed")
    status: str | None = _field("status")
    subscribe_at: datetime.datetime | None = _field("subscribeAt")
    subscribe_price: float | None = _field("subscribePrice")
    subscribes: list[_models.shared.Subscription] | None = _field("subscribes")
    unsubscribe_reason: str | None = _field("unsubscribeReason")
