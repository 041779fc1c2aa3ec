"""Models of `list_stored_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta, Pagination


@_model
class ListStoredTrackingLinksDataListItemLinksRelated(Model):
    spenders: str | None = _field("spenders")
    subscribers: str | None = _field("subscribers")


@_model
class ListStoredTrackingLinksDataListItemLinks(Model):
    related: ListStoredTrackingLinksDataListItemLinksRelated | None = _field("related")


@_model
class ListStoredTrackingLinksDataListItem(Model):
    campaign_code: int | None = _field("campaignCode")
    campaign_name: str | None = _field("campaignName")
    campaign_url: str | None = _field("campaignUrl")
    clicks_count: int | None = _field("clicksCount")
    cost: LinkCost | None = _field("cost")
    created_at: datetime.datetime | None = _field("createdAt")
    end_date: datetime.datetime | None = _field("endDate")
    id: int | None = _field("id")
    links: ListStoredTrackingLinksDataListItemLinks | None = _field("links")
    revenue: LinkRevenue | None = _field("revenue")
    subscribers_count: int | None = _field("subscribersCount")
    tags: list[str] | None = _field("tags")


@_model
class ListStoredTrackingLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListStoredTrackingLinksDataListItem] | None = _field("list")


@_model
class ListStoredTrackingLinks(Model):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListStoredTrackingLinksData | None = _field("data")
