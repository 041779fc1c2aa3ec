from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.link_owner import LinkOwner


@define(eq=False, repr=False, kw_only=True)
class ListStoredSharedTrackingLinksResponse200DataListItem(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    campaign_url: str | Unset = wire("campaignUrl")
    clicks_count: int | Unset = wire("clicksCount")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    end_date: datetime.datetime | Unset = wire("endDate", moment)
    id: int | Unset = wire("id")
    is_deleted: bool | Unset = wire("isDeleted")
    owner: LinkOwner | Unset = wire("owner", One("link_owner", "LinkOwner"))
    subscribers_count: int | Unset = wire("subscribersCount")
    tags: list[Any] | Unset = wire("tags")
