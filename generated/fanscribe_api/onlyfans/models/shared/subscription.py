"""Subscription, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Subscription(Model):
    action: str | None = _field("action")
    cancel_date: datetime.datetime | None = _field("cancelDate")
    date: str | None = _field("date")
    discount: int | None = _field("discount")
    duration: int | None = _field("duration")
    earning_id: int | None = _field("earningId")
    expire_date: datetime.datetime | None = _field("expireDate")
    id: int | None = _field("id")
    is_current: bool | None = _field("isCurrent")
    offer_end: str | None = _field("offerEnd")
    offer_start: str | None = _field("offerStart")
    price: int | None = _field("price")
    regular_price: float | None = _field("regularPrice")
    start_date: datetime.datetime | None = _field("startDate")
    subscriber_id: int | None = _field("subscriberId")
    type_: str | None = _field("type")
    user_id: int | None = _field("userId")
