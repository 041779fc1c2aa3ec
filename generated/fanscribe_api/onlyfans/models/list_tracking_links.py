"""Models of `list_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinksDataListItemLinksRelated(Model):
    subscribers: str | Unset = wire("subscribers")


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinksDataListItemLinks(Model):
    related: ListTrackingLinksDataListItemLinksRelated | Unset = wire("related")


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinksDataListItem(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    campaign_url: str | Unset = wire("campaignUrl")
    clicks_count: int | Unset = wire("clicksCount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    end_date: datetime.datetime | Unset = wire("endDate")
    id: int | Unset = wire("id")
    links: ListTrackingLinksDataListItemLinks | Unset = wire("links")
    revenue: LinkRevenue | Unset = wire("revenue")
    subscribers_count: int | Unset = wire("subscribersCount")
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinksData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListTrackingLinksDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinks(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListTrackingLinksData | Unset = wire("data")
