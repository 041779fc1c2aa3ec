from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLinkResponse200DataItem(Model):
    campaign_code: int | Unset = wire("campaignCode")
    campaign_name: str | Unset = wire("campaignName")
    count_subscribers: int | Unset = wire("countSubscribers")
    count_transitions: int | Unset = wire("countTransitions")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    end_date: datetime.datetime | Unset = wire("endDate", moment)
    id: int | Unset = wire("id")
