"""Models of `update_webhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta, Webhook


@_model
class UpdateWebhookBody(Body):
    account_scope: str = _required("account_scope")
    endpoint_url: str = _required("endpoint_url")
    events: Array[str] = _required("events")
    account_ids: Array[str] | Unset = _field("account_ids")
    enabled: bool | None | Unset = _field("enabled")


@_model
class UpdateWebhook(Model):
    meta: Meta | None = _field("_meta")
    data: Webhook | None = _field("data")
