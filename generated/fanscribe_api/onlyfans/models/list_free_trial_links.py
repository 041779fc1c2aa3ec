"""Models of `list_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta, Pagination


@model
class ListFreeTrialLinksDataListItemLinksRelated(Model):
    subscribers: str | None = wire("subscribers")


@model
class ListFreeTrialLinksDataListItemLinks(Model):
    related: ListFreeTrialLinksDataListItemLinksRelated | None = wire("related")


@model
class ListFreeTrialLinksDataListItem(Model):
    claim_counts: int | None = wire("claimCounts")
    clicks_counts: int | None = wire("clicksCounts")
    created_at: datetime.datetime | None = wire("createdAt")
    expired_at: datetime.datetime | None = wire("expiredAt")
    id: int | None = wire("id")
    is_finished: bool | None = wire("isFinished")
    links: ListFreeTrialLinksDataListItemLinks | None = wire("links")
    revenue: LinkRevenue | None = wire("revenue")
    subscribe_counts: int | None = wire("subscribeCounts")
    subscribe_days: int | None = wire("subscribeDays")
    tags: list[str] | None = wire("tags")
    trial_link_name: str | None = wire("trialLinkName")
    url: str | None = wire("url")


@model
class ListFreeTrialLinksData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListFreeTrialLinksDataListItem] | None = wire("list")


@model
class ListFreeTrialLinks(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListFreeTrialLinksData | None = wire("data")
