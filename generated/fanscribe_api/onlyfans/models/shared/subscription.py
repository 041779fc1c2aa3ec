"""The model Subscription, of several operations."""

from __future__ import annotations

import datetime

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Subscription(Model):
    action: str | Unset = wire("action")
    cancel_date: datetime.datetime | Unset = wire("cancelDate")
    date: str | Unset = wire("date")
    discount: int | Unset = wire("discount")
    duration: int | Unset = wire("duration")
    earning_id: int | Unset = wire("earningId")
    expire_date: datetime.datetime | Unset = wire("expireDate")
    id: int | Unset = wire("id")
    is_current: bool | Unset = wire("isCurrent")
    offer_end: str | Unset = wire("offerEnd")
    offer_start: str | Unset = wire("offerStart")
    price: int | Unset = wire("price")
    regular_price: float | Unset = wire("regularPrice")
    start_date: datetime.datetime | Unset = wire("startDate")
    subscriber_id: int | Unset = wire("subscriberId")
    type_: str | Unset = wire("type")
    user_id: int | Unset = wire("userId")
