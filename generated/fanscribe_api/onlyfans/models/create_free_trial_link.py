"""Models of `create_free_trial_link`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination

CreateFreeTrialLinkBodyOfferLimit = Literal[
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    50,
    100,
]


@model
class CreateFreeTrialLinkBody(Body):
    duration: Literal[1, 3, 7, 14, 30, 90, 180, 360] | Enum = needed("duration")
    offer_expiration: int = needed("offerExpiration")
    offer_limit: CreateFreeTrialLinkBodyOfferLimit | Enum = needed("offerLimit")
    name: str | None | Unset = wire("name")
    tags: Array[str] | Unset = wire("tags")


@model
class CreateFreeTrialLinkData(Model):
    claim_counts: int | None = wire("claimCounts")
    created_at: datetime.datetime | None = wire("createdAt")
    expired_at: datetime.datetime | None = wire("expiredAt")
    id: int | None = wire("id")
    is_finished: bool | None = wire("isFinished")
    subscribe_counts: int | None = wire("subscribeCounts")
    subscribe_days: int | None = wire("subscribeDays")
    trial_link_name: str | None = wire("trialLinkName")
    url: str | None = wire("url")


@model
class CreateFreeTrialLink(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: CreateFreeTrialLinkData | None = wire("data")
