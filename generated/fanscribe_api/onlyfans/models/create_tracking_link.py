"""Models of `create_tracking_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLinkBody(Body):
    name: str = wire("name", required=True)
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLinkDataItem(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    count_subscribers: int | Unset = wire("countSubscribers")
    count_transitions: int | Unset = wire("countTransitions")
    created_at: datetime.datetime | Unset = wire("createdAt")
    end_date: datetime.datetime | Unset = wire("endDate")
    id: int | Unset = wire("id")


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLink(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[CreateTrackingLinkDataItem] | Unset = wire("data")
