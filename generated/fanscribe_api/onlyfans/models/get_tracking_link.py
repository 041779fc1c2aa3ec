"""Models of `get_tracking_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkDataLinksRelated(Model):
    spenders: str | Unset = wire("spenders")
    subscribers: str | Unset = wire("subscribers")


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkDataLinks(Model):
    related: GetTrackingLinkDataLinksRelated | Unset = wire("related")


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkData(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    campaign_url: str | Unset = wire("campaignUrl")
    clicks_count: str | Unset = wire("clicksCount")
    cost: LinkCost | Unset = wire("cost")
    created_at: datetime.datetime | Unset = wire("createdAt")
    end_date: datetime.datetime | Unset = wire("endDate")
    id: int | Unset = wire("id")
    links: GetTrackingLinkDataLinks | Unset = wire("links")
    revenue: LinkRevenue | Unset = wire("revenue")
    subscribers_count: str | Unset = wire("subscribersCount")
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLink(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetTrackingLinkData | Unset = wire("data")
