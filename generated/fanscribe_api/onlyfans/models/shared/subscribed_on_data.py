"""The model SubscribedOnData, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import Subscription


@model
class SubscribedOnData(Model):
    discount_finished_at: datetime.datetime | None = wire("discountFinishedAt")
    discount_percent: int | None = wire("discountPercent")
    discount_period: int | None = wire("discountPeriod")
    discount_started_at: datetime.datetime | None = wire("discountStartedAt")
    duration: str | None = wire("duration")
    expired_at: datetime.datetime | None = wire("expiredAt")
    has_active_paid_subscriptions: bool | None = wire("hasActivePaidSubscriptions")
    is_muted: bool | None = wire("isMuted")
    last_activity: str | None = wire("lastActivity")
    messages_summ: int | None = wire("messagesSumm")
    new_price: float | None = wire("newPrice")
    posts_summ: int | None = wire("postsSumm")
    price: float | None = wire("price")
    recommendations: int | None = wire("recommendations")
    regular_price: float | None = wire("regularPrice")
    renewed_at: datetime.datetime | None = wire("renewedAt")
    status: str | None = wire("status")
    streams_summ: int | None = wire("streamsSumm")
    subscribe_at: datetime.datetime | None = wire("subscribeAt")
    subscribe_price: float | None = wire("subscribePrice")
    subscribes: list[Subscription] | None = wire("subscribes")
    subscribes_summ: int | None = wire("subscribesSumm")
    tips_summ: int | None = wire("tipsSumm")
    total_summ: int | None = wire("totalSumm")
    unsubscribe_reason: str | None = wire("unsubscribeReason")
