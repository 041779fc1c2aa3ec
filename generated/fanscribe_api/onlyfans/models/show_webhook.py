"""Models of `show_webhook`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ShowWebhookData(Model):
    created_at: datetime.datetime | Unset = wire("created_at")
    enabled: bool | Unset = wire("enabled")
    events: list[str] | Unset = wire("events")
    has_signing_secret: bool | Unset = wire("has_signing_secret")
    id: str | Unset = wire("id")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class ShowWebhook(Model):
    meta: Meta | Unset = wire("_meta")
    data: ShowWebhookData | Unset = wire("data")
