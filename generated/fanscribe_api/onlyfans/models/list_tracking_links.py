"""Models of `list_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta, Pagination


@_model
class ListTrackingLinksDataListItemLinksRelated(Model):
    subscribers: str | None = _field("subscribers")


@_model
class ListTrackingLinksDataListItemLinks(Model):
    related: ListTrackingLinksDataListItemLinksRelated | None = _field("related")


@_model
class ListTrackingLinksDataListItem(Model):
    campaign_code: int | None = _field("campaignCode")
    campaign_name: str | None = _field("campaignName")
    campaign_url: str | None = _field("campaignUrl")
    clicks_count: int | None = _field("clicksCount")
    created_at: datetime.datetime | None = _field("createdAt")
    end_date: datetime.datetime | None = _field("endDate")
    id: int | None = _field("id")
    links: ListTrackingLinksDataListItemLinks | None = _field("links")
    revenue: LinkRevenue | None = _field("revenue")
    subscribers_count: int | None = _field("subscribersCount")
    tags: list[str] | None = _field("tags")


@_model
class ListTrackingLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListTrackingLinksDataListItem] | None = _field("list")


@_model
class ListTrackingLinks(Model):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListTrackingLinksData | None = _field("data")
