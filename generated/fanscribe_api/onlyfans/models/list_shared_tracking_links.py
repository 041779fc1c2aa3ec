"""Models of `list_shared_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkOwner, Meta, Pagination


@_model
class ListSharedTrackingLinksDataListItem(Model):
    campaign_code: int | None = _field("campaignCode")
    campaign_name: str | None = _field("campaignName")
    campaign_url: str | None = _field("campaignUrl")
    clicks_count: int | None = _field("clicksCount")
    created_at: datetime.datetime | None = _field("createdAt")
    end_date: datetime.datetime | None = _field("endDate")
    id: int | None = _field("id")
    is_deleted: bool | None = _field("isDeleted")
    owner: LinkOwner | None = _field("owner")
    subscribers_count: int | None = _field("subscribersCount")
    tags: list[Any] | None = _field("tags")


@_model
class ListSharedTrackingLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListSharedTrackingLinksDataListItem] | None = _field("list")


@_model
class ListSharedTrackingLinks(Model):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListSharedTrackingLinksData | None = _field("data")
