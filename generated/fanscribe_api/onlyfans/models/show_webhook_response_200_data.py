from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ShowWebhookResponse200Data(Model):
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    enabled: bool | Unset = wire("enabled")
    events: list[str] | Unset = wire("events")
    has_signing_secret: bool | Unset = wire("has_signing_secret")
    id: str | Unset = wire("id")
    url: str | Unset = wire("url")
