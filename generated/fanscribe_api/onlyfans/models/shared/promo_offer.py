"""The model PromoOffer, of several operations."""

from __future__ import annotations

import datetime

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class PromoOffer(Model):
    created_at: datetime.datetime | None = wire("createdAt")
    expired_at: datetime.datetime | None = wire("expiredAt")
    finished_at: datetime.datetime | None = wire("finishedAt")
    id: int | None = wire("id")
    subscribe_days: int | None = wire("subscribeDays")
    subscriber_id: str | None = wire("subscriberId")
    user_id: str | None = wire("userId")
