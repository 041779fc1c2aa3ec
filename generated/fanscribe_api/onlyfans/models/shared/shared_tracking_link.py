"""SharedTrackingLink, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SharedTrackingLink(Model):
    campaign_code: int | None = _field("campaignCode")
    campaign_name: str | None = _field("campaignName")
    campaign_url: str | None = _field("campaignUrl")
    clicks_count: int | None = _field("clicksCount")
    created_at: datetime.datetime | None = _field("createdAt")
    end_date: datetime.datetime | None = _field("endDate")
    id: int | None = _field("id")
    is_deleted: bool | None = _field("isDeleted")
    owner: _models.shared.LinkOwner | None = _field("owner")
    subscribers_count: int | None = _field("subscribersCount")
    tags: list[Any] | None = _field("tags")
