"""Models of `get_free_trial_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta


@model
class GetFreeTrialLinkDataLinksRelated(Model):
    subscribers: str | None = wire("subscribers")


@model
class GetFreeTrialLinkDataLinks(Model):
    related: GetFreeTrialLinkDataLinksRelated | None = wire("related")


@model
class GetFreeTrialLinkData(Model):
    claim_counts: int | None = wire("claimCounts")
    clicks_counts: int | None = wire("clicksCounts")
    cost: LinkCost | None = wire("cost")
    created_at: datetime.datetime | None = wire("createdAt")
    expired_at: datetime.datetime | None = wire("expiredAt")
    id: int | None = wire("id")
    is_finished: bool | None = wire("isFinished")
    links: GetFreeTrialLinkDataLinks | None = wire("links")
    revenue: LinkRevenue | None = wire("revenue")
    subscribe_counts: int | None = wire("subscribeCounts")
    subscribe_days: int | None = wire("subscribeDays")
    tags: list[str] | None = wire("tags")
    trial_link_name: str | None = wire("trialLinkName")
    url: str | None = wire("url")


@model
class GetFreeTrialLink(Model):
    meta: Meta | None = wire("_meta")
    data: GetFreeTrialLinkData | None = wire("data")
