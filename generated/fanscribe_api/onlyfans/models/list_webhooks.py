"""Models of `list_webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Webhook


@_model
class ListWebhooks(Model):
    meta: Meta | None = _field("_meta")
    data: list[Webhook] | None = _field("data")
