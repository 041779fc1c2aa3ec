"""Models of `list_shared_tracking_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkOwner, Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class ListSharedTrackingLinksDataListItem(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    campaign_url: str | Unset = wire("campaignUrl")
    clicks_count: int | Unset = wire("clicksCount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    end_date: datetime.datetime | Unset = wire("endDate")
    id: int | Unset = wire("id")
    is_deleted: bool | Unset = wire("isDeleted")
    owner: LinkOwner | Unset = wire("owner")
    subscribers_count: int | Unset = wire("subscribersCount")
    tags: list[Any] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class ListSharedTrackingLinksData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListSharedTrackingLinksDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListSharedTrackingLinks(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListSharedTrackingLinksData | Unset = wire("data")
