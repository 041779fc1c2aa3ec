"""Models of `list_shared_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkOwner, Meta, Pagination


@model
class ListSharedTrackingLinksDataListItem(Model):
    campaign_code: int | None = wire("campaignCode")
    campaign_name: str | None = wire("campaignName")
    campaign_url: str | None = wire("campaignUrl")
    clicks_count: int | None = wire("clicksCount")
    created_at: datetime.datetime | None = wire("createdAt")
    end_date: datetime.datetime | None = wire("endDate")
    id: int | None = wire("id")
    is_deleted: bool | None = wire("isDeleted")
    owner: LinkOwner | None = wire("owner")
    subscribers_count: int | None = wire("subscribersCount")
    tags: list[Any] | None = wire("tags")


@model
class ListSharedTrackingLinksData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListSharedTrackingLinksDataListItem] | None = wire("list")


@model
class ListSharedTrackingLinks(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListSharedTrackingLinksData | None = wire("data")
