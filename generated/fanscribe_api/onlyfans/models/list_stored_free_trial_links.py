"""Models of `list_stored_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta, Pagination


@model
class ListStoredFreeTrialLinksDataListItemLinksRelated(Model):
    spenders: str | None = wire("spenders")
    subscribers: str | None = wire("subscribers")


@model
class ListStoredFreeTrialLinksDataListItemLinks(Model):
    related: ListStoredFreeTrialLinksDataListItemLinksRelated | None = wire("related")


@model
class ListStoredFreeTrialLinksDataListItem(Model):
    claim_counts: int | None = wire("claimCounts")
    clicks_counts: int | None = wire("clicksCounts")
    cost: LinkCost | None = wire("cost")
    created_at: datetime.datetime | None = wire("createdAt")
    expired_at: datetime.datetime | None = wire("expiredAt")
    id: int | None = wire("id")
    is_finished: bool | None = wire("isFinished")
    links: ListStoredFreeTrialLinksDataListItemLinks | None = wire("links")
    revenue: LinkRevenue | None = wire("revenue")
    subscribe_counts: int | None = wire("subscribeCounts")
    subscribe_days: int | None = wire("subscribeDays")
    tags: list[str] | None = wire("tags")
    trial_link_name: str | None = wire("trialLinkName")
    url: str | None = wire("url")


@model
class ListStoredFreeTrialLinksData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListStoredFreeTrialLinksDataListItem] | None = wire("list")


@model
class ListStoredFreeTrialLinks(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListStoredFreeTrialLinksData | None = wire("data")
