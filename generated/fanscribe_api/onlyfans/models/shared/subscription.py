"""The model Subscription, of several operations."""

from __future__ import annotations

import datetime

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class Subscription(Model):
    action: str | None = wire("action")
    cancel_date: datetime.datetime | None = wire("cancelDate")
    date: str | None = wire("date")
    discount: int | None = wire("discount")
    duration: int | None = wire("duration")
    earning_id: int | None = wire("earningId")
    expire_date: datetime.datetime | None = wire("expireDate")
    id: int | None = wire("id")
    is_current: bool | None = wire("isCurrent")
    offer_end: str | None = wire("offerEnd")
    offer_start: str | None = wire("offerStart")
    price: int | None = wire("price")
    regular_price: float | None = wire("regularPrice")
    start_date: datetime.datetime | None = wire("startDate")
    subscriber_id: int | None = wire("subscriberId")
    type_: str | None = wire("type")
    user_id: int | None = wire("userId")
