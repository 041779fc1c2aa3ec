"""Models of `update_webhook`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateWebhookBody(Body):
    account_scope: str = wire("account_scope", required=True)
    endpoint_url: str = wire("endpoint_url", required=True)
    events: list[str] = wire("events", required=True)
    account_ids: list[str] | Unset = wire("account_ids")
    enabled: bool | None | Unset = wire("enabled")


@define(eq=False, repr=False, kw_only=True)
class UpdateWebhookData(Model):
    created_at: datetime.datetime | Unset = wire("created_at")
    enabled: bool | Unset = wire("enabled")
    events: list[str] | Unset = wire("events")
    has_signing_secret: bool | Unset = wire("has_signing_secret")
    id: str | Unset = wire("id")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class UpdateWebhook(Model):
    meta: Meta | Unset = wire("_meta")
    data: UpdateWebhookData | Unset = wire("data")
