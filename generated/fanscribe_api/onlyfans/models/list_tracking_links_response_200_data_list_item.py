from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.link_revenue import LinkRevenue
    from ..models.list_tracking_links_response_200_data_list_item_links import (
        ListTrackingLinksResponse200DataListItemLinks,
    )


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinksResponse200DataListItem(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    campaign_url: str | Unset = wire("campaignUrl")
    clicks_count: int | Unset = wire("clicksCount")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    end_date: datetime.datetime | Unset = wire("endDate", moment)
    id: int | Unset = wire("id")
    links: ListTrackingLinksResponse200DataListItemLinks | Unset = wire(
        "links",
        One("list_tracking_links_response_200_data_list_item_links", "ListTrackingLinksResponse200DataListItemLinks"),
    )
    revenue: LinkRevenue | Unset = wire("revenue", One("link_revenue", "LinkRevenue"))
    subscribers_count: int | Unset = wire("subscribersCount")
    tags: list[str] | Unset = wire("tags")
