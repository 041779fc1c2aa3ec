"""Models of `list_webhooks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListWebhooksDataItem(Model):
    created_at: datetime.datetime | None = _field("created_at")
    enabled: bool | None = _field("enabled")
    events: list[str] | None = _field("events")
    has_signing_secret: bool | None = _field("has_signing_secret")
    id: str | None = _field("id")
    url: str | None = _field("url")


@_model
class ListWebhooks(Model):
    meta: Meta | None = _field("_meta")
    data: list[ListWebhooksDataItem] | None = _field("data")
