"""Models of `show_webhook`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ShowWebhookData(Model):
    created_at: datetime.datetime | None = wire("created_at")
    enabled: bool | None = wire("enabled")
    events: list[str] | None = wire("events")
    has_signing_secret: bool | None = wire("has_signing_secret")
    id: str | None = wire("id")
    url: str | None = wire("url")


@model
class ShowWebhook(Model):
    meta: Meta | None = wire("_meta")
    data: ShowWebhookData | None = wire("data")
