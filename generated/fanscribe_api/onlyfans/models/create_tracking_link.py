"""Models of `create_tracking_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateTrackingLinkBody(Body):
    name: str = needed("name")
    tags: Array[str] | Unset = wire("tags")


@model
class CreateTrackingLinkDataItem(Model):
    campaign_code: int | None = wire("campaignCode")
    campaign_name: str | None = wire("campaignName")
    count_subscribers: int | None = wire("countSubscribers")
    count_transitions: int | None = wire("countTransitions")
    created_at: datetime.datetime | None = wire("createdAt")
    end_date: datetime.datetime | None = wire("endDate")
    id: int | None = wire("id")


@model
class CreateTrackingLink(Model):
    meta: Meta | None = wire("_meta")
    data: list[CreateTrackingLinkDataItem] | None = wire("data")
