"""Models of `show_webhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Webhook


@_model
class ShowWebhook(Model):
    meta: Meta | None = _field("_meta")
    data: Webhook | None = _field("data")
