"""FreeTrialLink, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class FreeTrialLinkLinksRelated(Model):
    spenders: str | None = _field("spenders")
    subscribers: str | None = _field("subscribers")


@_model
class FreeTrialLinkLinks(Model):
    related: FreeTrialLinkLinksRelated | None = _field("related")


@_model
class FreeTrialLink(Model):
    claim_counts: int | None = _field("claimCounts")
    clicks_counts: int | None = _field("clicksCounts")
    cost: _models.shared.LinkCost | None = _field("cost")
    created_at: datetime.datetime | None = _field("createdAt")
    expired_at: datetime.datetime | None = _field("expiredAt")
    id: int | None = _field("id")
    is_finished: bool | None = _field("isFinished")
    links: FreeTrialLinkLinks | None = _field("links")
    revenue: _models.shared.LinkRevenue | None = _field("revenue")
    subscribe_counts: int | None = _field("subscribeCounts")
    subscribe_days: int | None = _field("subscribeDays")
    tags: list[str] | None = _field("tags")
    trial_link_name: str | None = _field("trialLinkName")
    url: str | None = _field("url")
