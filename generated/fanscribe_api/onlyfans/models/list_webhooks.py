"""Models of `list_webhooks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListWebhooksDataItem(Model):
    created_at: datetime.datetime | None = wire("created_at")
    enabled: bool | None = wire("enabled")
    events: list[str] | None = wire("events")
    has_signing_secret: bool | None = wire("has_signing_secret")
    id: str | None = wire("id")
    url: str | None = wire("url")


@model
class ListWebhooks(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListWebhooksDataItem] | None = wire("data")
