"""Models of `create_promotion`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreatePromotionBody(Body):
    discount: int = needed("discount")
    expiration_days: int = needed("expirationDays")
    offer_limit: int = needed("offerLimit")
    type_: Literal["expired", "new", "new_and_expired"] | Enum = needed("type")
    free_trial_days: int | Unset = wire("freeTrialDays")
    message: str | Unset = wire("message")


@model
class CreatePromotionDataItem(Model):
    can_claim: bool | None = wire("canClaim")
    claims_count: int | None = wire("claimsCount")
    created_at: datetime.datetime | None = wire("createdAt")
    finished_at: datetime.datetime | None = wire("finishedAt")
    has_related_promo: bool | None = wire("hasRelatedPromo")
    id: int | None = wire("id")
    is_finished: bool | None = wire("isFinished")
    message: str | None = wire("message")
    price: int | None = wire("price")
    raw_message: str | None = wire("rawMessage")
    subscribe_counts: int | None = wire("subscribeCounts")
    subscribe_days: int | None = wire("subscribeDays")
    type_: str | None = wire("type")


@model
class CreatePromotion(Model):
    meta: Meta | None = wire("_meta")
    data: list[CreatePromotionDataItem] | None = wire("data")
