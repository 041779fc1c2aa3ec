"""Models of `list_promotions`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListPromotionsDataItemsItem(Model):
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
class ListPromotionsData(Model):
    has_more: bool | None = wire("hasMore")
    items: list[ListPromotionsDataItemsItem] | None = wire("items")


@model
class ListPromotions(Model):
    meta: Meta | None = wire("_meta")
    data: ListPromotionsData | None = wire("data")
