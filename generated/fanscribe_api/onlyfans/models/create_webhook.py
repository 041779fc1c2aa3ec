"""Models of `create_webhook`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateWebhookBody(Body):
    account_scope: str = needed("account_scope")
    endpoint_url: str = needed("endpoint_url")
    events: Array[str] = needed("events")
    account_ids: Array[str] | Unset = wire("account_ids")
    signing_secret: str | None | Unset = wire("signing_secret")


@model
class CreateWebhookData(Model):
    created_at: datetime.datetime | None = wire("created_at")
    enabled: bool | None = wire("enabled")
    events: list[str] | None = wire("events")
    has_signing_secret: bool | None = wire("has_signing_secret")
    id: str | None = wire("id")
    url: str | None = wire("url")


@model
class CreateWebhook(Model):
    meta: Meta | None = wire("_meta")
    data: CreateWebhookData | None = wire("data")
