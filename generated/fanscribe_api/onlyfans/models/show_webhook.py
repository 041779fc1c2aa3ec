"""Models of `show_webhook`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ShowWebhookData(Model):
    created_at: datetime.datetime | None = _field("created_at")
    enabled: bool | None = _field("enabled")
    events: list[str] | None = _field("events")
    has_signing_secret: bool | None = _field("has_signing_secret")
    id: str | None = _field("id")
    url: str | None = _field("url")


@_model
class ShowWebhook(Model):
    meta: Meta | None = _field("_meta")
    data: ShowWebhookData | None = _field("data")
