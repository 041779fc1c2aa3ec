"""Webhook, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Webhook(Model):
    created_at: datetime.datetime | None = _field("created_at")
    enabled: bool | None = _field("enabled")
    events: list[str] | None = _field("events")
    has_signing_secret: bool | None = _field("has_signing_secret")
    id: str | None = _field("id")
    url: str | None = _field("url")
