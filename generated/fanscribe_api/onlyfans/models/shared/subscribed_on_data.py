"""SubscribedOnData, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SubscribedOnData(Model):
    discount_finished_at: datetime.datetime | None = _field("discountFinishedAt")
    discount_percent: int | None = _field("discountPercent")
    discount_period: int | None = _field("discountPeriod")
    discount_started_at: datetime.datetime | None = _field("discountStartedAt")
    duration: str | None = _field("duration")
    expired_at: datetime.datetime | None = _field("expiredAt")
    has_active_paid_subscriptions: bool | None = _field("hasActivePaidSubscriptions")
    is_muted: bool | None = _field("isMuted")
    last_activity: str | None = _field("lastActivity")
    messages_summ: int | None = _field("messagesSumm")
    new_price: float | None = _field("newPrice")
    posts_summ: int | None = _field("postsSumm")
    price: float | None = _field("price")
    recommendations: int | None = _field("recommendations")
    regular_price: float | None = _field("regularPrice")
    renewed_at: datetime.datetime | None = _field("renewedAt")
    status: str | None = _field("status")
    streams_summ: int | None = _field("streamsSumm")
    subscribe_at: datetime.datetime | None = _field("subscribeAt")
    subscribe_price: float | None = _field("subscribePrice")
    subscribes: list[_models.shared.Subscription] | None = _field("subscribes")
    subscribes_summ: int | None = _field("subscribesSumm")
    tips_summ: int | None = _field("tipsSumm")
    total_summ: int | None = _field("totalSumm")
    unsubscribe_reason: str | None = _field("unsubscribeReason")
