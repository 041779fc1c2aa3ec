"""SmartLink, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SmartLink(Model):
    account: _models.shared.SmartLinkAccount | None = _field("account")
    clicks_count: int | None = _field("clicks_count")
    conversions_count: int | None = _field("conversions_count")
    cost: _models.shared.LinkCost | None = _field("cost")
    created_at: datetime.datetime | None = _field("created_at")
    free_trial_days: int | None = _field("free_trial_days")
    id: str | None = _field("id")
    link_type: str | None = _field("link_type")
    name: str | None = _field("name")
    revenue: str | None = _field("revenue")
    spenders_count: int | None = _field("spenders_count")
    subscribers_count: int | None = _field("subscribers_count")
    traffic_redirect_url: str | None = _field("traffic_redirect_url")
    updated_at: datetime.datetime | None = _field("updated_at")
