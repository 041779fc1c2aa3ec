"""Models of `create_promotion`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreatePromotionBody(Body):
    discount: int = _required("discount")
    expiration_days: int = _required("expirationDays")
    offer_limit: int = _required("offerLimit")
    type_: Literal["expired", "new", "new_and_expired"] = _required("type")
    free_trial_days: int | Unset = _field("freeTrialDays")
    message: str | Unset = _field("message")


@_model
class CreatePromotionDataItem(Model):
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


@_model
class CreatePromotion(Model):
    meta: Meta | None = _field("_meta")
    data: list[CreatePromotionDataItem] | None = _field("data")
