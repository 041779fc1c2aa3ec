"""Models of `create_tracking_link`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model, Page
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class CreateTrackingLinkBody(Body):
    name: str = _required("name")
    tags: Array[str] | Unset = _field("tags")


@_model
class CreateTrackingLinkDataItem(Model):
    campaign_code: int | None = _field("campaignCode")
    campaign_name: str | None = _field("campaignName")
    count_subscribers: int | None = _field("countSubscribers")
    count_transitions: int | None = _field("countTransitions")
    created_at: datetime.datetime | None = _field("createdAt")
    end_date: datetime.datetime | None = _field("endDate")
    id: int | None = _field("id")


@_model
class CreateTrackingLink(Page["CreateTrackingLinkDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[CreateTrackingLinkDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
