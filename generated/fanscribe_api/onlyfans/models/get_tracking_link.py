"""Models of `get_tracking_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkCost, LinkRevenue, Meta


@model
class GetTrackingLinkDataLinksRelated(Model):
    spenders: str | None = wire("spenders")
    subscribers: str | None = wire("subscribers")


@model
class GetTrackingLinkDataLinks(Model):
    related: GetTrackingLinkDataLinksRelated | None = wire("related")


@model
class GetTrackingLinkData(Model):
    campaign_code: int | None = wire("campaignCode")
    campaign_name: str | None = wire("campaignName")
    campaign_url: str | None = wire("campaignUrl")
    clicks_count: str | None = wire("clicksCount")
    cost: LinkCost | None = wire("cost")
    created_at: datetime.datetime | None = wire("createdAt")
    end_date: datetime.datetime | None = wire("endDate")
    id: int | None = wire("id")
    links: GetTrackingLinkDataLinks | None = wire("links")
    revenue: LinkRevenue | None = wire("revenue")
    subscribers_count: str | None = wire("subscribersCount")
    tags: list[str] | None = wire("tags")


@model
class GetTrackingLink(Model):
    meta: Meta | None = wire("_meta")
    data: GetTrackingLinkData | None = wire("data")
