"""Models of `list_promotions`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListPromotionsDataItemsItem(Model):
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
class ListPromotionsData(Model):
    has_more: bool | Unset = wire("hasMore")
    items: list[ListPromotionsDataItemsItem] | Unset = wire("items")


@define(eq=False, repr=False, kw_only=True)
class ListPromotions(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListPromotionsData | Unset = wire("data")
