"""The model PromoOffer, of several operations."""

from __future__ import annotations

import datetime

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class PromoOffer(Model):
    created_at: datetime.datetime | Unset = wire("createdAt")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    finished_at: datetime.datetime | Unset = wire("finishedAt")
    id: int | Unset = wire("id")
    subscribe_days: int | Unset = wire("subscribeDays")
    subscriber_id: str | Unset = wire("subscriberId")
    user_id: str | Unset = wire("userId")
