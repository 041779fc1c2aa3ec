"""Models of `create_free_trial_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

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


@define(eq=False, repr=False, kw_only=True)
class CreateFreeTrialLinkBody(Body):
    duration: Literal[1, 3, 7, 14, 30, 90, 180, 360] = wire("duration", required=True)
    offer_expiration: int = wire("offerExpiration", required=True)
    offer_limit: CreateFreeTrialLinkBodyOfferLimit = wire("offerLimit", required=True)
    name: str | None | Unset = wire("name")
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class CreateFreeTrialLinkData(Model):
    claim_counts: int | Unset = wire("claimCounts")
    created_at: datetime.datetime | Unset = wire("createdAt")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class CreateFreeTrialLink(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: CreateFreeTrialLinkData | Unset = wire("data")
