"""TrackingLink, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class TrackingLinkLinksRelated(Model):
    spenders: str | None = _field("spenders")
    subscribers: str | None = _field("subscribers")


@_model
class TrackingLinkLinks(Model):
    related: TrackingLinkLinksRelated | None = _field("related")


@_model
class TrackingLink(Model):
    campaign_code: int | None = _field("campaignCode")
    campaign_name: str | None = _field("campaignName")
    campaign_url: str | None = _field("campaignUrl")
    clicks_count: int | str | None = _field("clicksCount")
    cost: _models.shared.LinkCost | None = _field("cost")
    created_at: datetime.datetime | None = _field("createdAt")
    end_date: datetime.datetime | None = _field("endDate")
    id: int | None = _field("id")
    links: TrackingLinkLinks | None = _field("links")
    revenue: _models.shared.LinkRevenue | None = _field("revenue")
    subscribers_count: int | str | None = _field("subscribersCount")
    tags: list[str] | None = _field("tags")
