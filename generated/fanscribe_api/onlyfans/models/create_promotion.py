"""Models of `create_promotion`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreatePromotionBody(Body):
    discount: int = wire("discount", required=True)
    expiration_days: int = wire("expirationDays", required=True)
    offer_limit: int = wire("offerLimit", required=True)
    type_: Literal["expired", "new", "new_and_expired"] = wire("type", required=True)
    free_trial_days: int | Unset = wire("freeTrialDays")
    message: str | Unset = wire("message")


@define(eq=False, repr=False, kw_only=True)
class CreatePromotionDataItem(Model):
    can_claim: bool | Unset = wire("canClaim")
    claims_count: int | Unset = wire("claimsCount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    finished_at: datetime.datetime | Unset = wire("finishedAt")
    has_related_promo: bool | Unset = wire("hasRelatedPromo")
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    message: str | Unset = wire("message")
    price: int | Unset = wire("price")
    raw_message: str | Unset = wire("rawMessage")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class CreatePromotion(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[CreatePromotionDataItem] | Unset = wire("data")
