"""Models of `list_stored_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta, Pagination


@model
class ListStoredTrackingLinksDataListItemLinksRelated(Model):
    spenders: str | None = wire("spenders")
    subscribers: str | None = wire("subscribers")


@model
class ListStoredTrackingLinksDataListItemLinks(Model):
    related: ListStoredTrackingLinksDataListItemLinksRelated | None = wire("related")


@model
class ListStoredTrackingLinksDataListItem(Model):
    campaign_code: int | None = wire("campaignCode")
    campaign_name: str | None = wire("campaignName")
    campaign_url: str | None = wire("campaignUrl")
    clicks_count: int | None = wire("clicksCount")
    cost: LinkCost | None = wire("cost")
    created_at: datetime.datetime | None = wire("createdAt")
    end_date: datetime.datetime | None = wire("endDate")
    id: int | None = wire("id")
    links: ListStoredTrackingLinksDataListItemLinks | None = wire("links")
    revenue: LinkRevenue | None = wire("revenue")
    subscribers_count: int | None = wire("subscribersCount")
    tags: list[str] | None = wire("tags")


@model
class ListStoredTrackingLinksData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListStoredTrackingLinksDataListItem] | None = wire("list")


@model
class ListStoredTrackingLinks(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListStoredTrackingLinksData | None = wire("data")
