"""Promotion, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Promotion(Model):
    can_claim: bool | None = _field("canClaim")
    claims_count: int | None = _field("claimsCount")
    created_at: datetime.datetime | None = _field("createdAt")
    finished_at: datetime.datetime | None = _field("finishedAt")
    has_related_promo: bool | None = _field("hasRelatedPromo")
    id: int | None = _field("id")
    is_finished: bool | None = _field("isFinished")
    message: str | None = _field("message")
    price: int | None = _field("price")
    raw_message: str | None = _field("rawMessage")
    subscribe_counts: int | None = _field("subscribeCounts")
    subscribe_days: int | None = _field("subscribeDays")
    type_: str | None = _field("type")
