"""Models of `list_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinksDataListItemLinksRelated(Model):
    subscribers: str | Unset = wire("subscribers")


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinksDataListItemLinks(Model):
    related: ListFreeTrialLinksDataListItemLinksRelated | Unset = wire("related")


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinksDataListItem(Model):
    claim_counts: int | Unset = wire("claimCounts")
    clicks_counts: int | Unset = wire("clicksCounts")
    created_at: datetime.datetime | Unset = wire("createdAt")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    links: ListFreeTrialLinksDataListItemLinks | Unset = wire("links")
    revenue: LinkRevenue | Unset = wire("revenue")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    tags: list[str] | Unset = wire("tags")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinksData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListFreeTrialLinksDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinks(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListFreeTrialLinksData | Unset = wire("data")
