"""Models of `get_free_trial_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkDataLinksRelated(Model):
    subscribers: str | Unset = wire("subscribers")


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkDataLinks(Model):
    related: GetFreeTrialLinkDataLinksRelated | Unset = wire("related")


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkData(Model):
    claim_counts: int | Unset = wire("claimCounts")
    clicks_counts: int | Unset = wire("clicksCounts")
    cost: LinkCost | Unset = wire("cost")
    created_at: datetime.datetime | Unset = wire("createdAt")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    links: GetFreeTrialLinkDataLinks | Unset = wire("links")
    revenue: LinkRevenue | Unset = wire("revenue")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    tags: list[str] | Unset = wire("tags")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLink(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetFreeTrialLinkData | Unset = wire("data")
