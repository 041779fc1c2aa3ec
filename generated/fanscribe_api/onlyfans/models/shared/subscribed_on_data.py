"""The model SubscribedOnData, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import Subscription


@define(eq=False, repr=False, kw_only=True)
class SubscribedOnData(Model):
    discount_finished_at: datetime.datetime | Unset = wire("discountFinishedAt")
    discount_percent: int | Unset = wire("discountPercent")
    discount_period: int | Unset = wire("discountPeriod")
    discount_started_at: datetime.datetime | Unset = wire("discountStartedAt")
    duration: str | Unset = wire("duration")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    has_active_paid_subscriptions: bool | Unset = wire("hasActivePaidSubscriptions")
    is_muted: bool | Unset = wire("isMuted")
    last_activity: str | Unset = wire("lastActivity")
    messages_summ: int | Unset = wire("messagesSumm")
    new_price: float | Unset = wire("newPrice")
    posts_summ: int | Unset = wire("postsSumm")
    price: float | Unset = wire("price")
    recommendations: int | Unset = wire("recommendations")
    regular_price: float | Unset = wire("regularPrice")
    renewed_at: datetime.datetime | Unset = wire("renewedAt")
    status: str | Unset = wire("status")
    streams_summ: int | Unset = wire("streamsSumm")
    subscribe_at: datetime.datetime | Unset = wire("subscribeAt")
    subscribe_price: float | Unset = wire("subscribePrice")
    subscribes: list[Subscription] | Unset = wire("subscribes")
    subscribes_summ: int | Unset = wire("subscribesSumm")
    tips_summ: int | Unset = wire("tipsSumm")
    total_summ: int | Unset = wire("totalSumm")
    unsubscribe_reason: str | Unset = wire("unsubscribeReason")
