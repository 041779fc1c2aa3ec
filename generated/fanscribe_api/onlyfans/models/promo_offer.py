from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class PromoOffer(Model):
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    finished_at: datetime.datetime | Unset = wire("finishedAt", moment)
    id: int | Unset = wire("id")
    subscribe_days: int | Unset = wire("subscribeDays")
    subscriber_id: str | Unset = wire("subscriberId")
    user_id: str | Unset = wire("userId")
