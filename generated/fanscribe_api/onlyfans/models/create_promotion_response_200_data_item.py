from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreatePromotionResponse200DataItem(Model):
    can_claim: bool | Unset = wire("canClaim")
    claims_count: int | Unset = wire("claimsCount")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    finished_at: datetime.datetime | Unset = wire("finishedAt", moment)
    has_related_promo: bool | Unset = wire("hasRelatedPromo")
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    message: str | Unset = wire("message")
    price: int | Unset = wire("price")
    raw_message: str | Unset = wire("rawMessage")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    type_: str | Unset = wire("type")
