"""PromoOffer, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class PromoOffer(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    expired_at: datetime.datetime | None = _field("expiredAt")
    finished_at: datetime.datetime | None = _field("finishedAt")
    id: int | None = _field("id")
    subscribe_days: int | None = _field("subscribeDays")
    subscriber_id: str | None = _field("subscriberId")
    user_id: str | None = _field("userId")
