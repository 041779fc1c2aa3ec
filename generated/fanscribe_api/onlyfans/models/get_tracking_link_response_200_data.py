from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_tracking_link_response_200_data_links import GetTrackingLinkResponse200DataLinks
    from ..models.link_cost import LinkCost
    from ..models.link_revenue import LinkRevenue


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkResponse200Data(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    campaign_url: str | Unset = wire("campaignUrl")
    clicks_count: str | Unset = wire("clicksCount")
    cost: LinkCost | Unset = wire("cost", One("link_cost", "LinkCost"))
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    end_date: datetime.datetime | Unset = wire("endDate", moment)
    id: int | Unset = wire("id")
    links: GetTrackingLinkResponse200DataLinks | Unset = wire(
        "links", One("get_tracking_link_response_200_data_links", "GetTrackingLinkResponse200DataLinks")
    )
    revenue: LinkRevenue | Unset = wire("revenue", One("link_revenue", "LinkRevenue"))
    subscribers_count: str | Unset = wire("subscribersCount")
    tags: list[str] | Unset = wire("tags")
