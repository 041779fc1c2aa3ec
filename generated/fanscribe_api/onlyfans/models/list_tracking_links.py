"""Models of `list_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta, Pagination


@model
class ListTrackingLinksDataListItemLinksRelated(Model):
    subscribers: str | None = wire("subscribers")


@model
class ListTrackingLinksDataListItemLinks(Model):
    related: ListTrackingLinksDataListItemLinksRelated | None = wire("related")


@model
class ListTrackingLinksDataListItem(Model):
    campaign_code: int | None = wire("campaignCode")
    campaign_name: str | None = wire("campaignName")
    campaign_url: str | None = wire("campaignUrl")
    clicks_count: int | None = wire("clicksCount")
    created_at: datetime.datetime | None = wire("createdAt")
    end_date: datetime.datetime | None = wire("endDate")
    id: int | None = wire("id")
    links: ListTrackingLinksDataListItemLinks | None = wire("links")
    revenue: LinkRevenue | None = wire("revenue")
    subscribers_count: int | None = wire("subscribersCount")
    tags: list[str] | None = wire("tags")


@model
class ListTrackingLinksData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListTrackingLinksDataListItem] | None = wire("list")


@model
class ListTrackingLinks(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListTrackingLinksData | None = wire("data")
