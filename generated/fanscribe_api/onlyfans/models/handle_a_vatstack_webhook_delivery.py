"""Models of `handle_a_vatstack_webhook_delivery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class HandleAVatstackWebhookDelivery(Model):
    meta: Meta | None = wire("_meta")
    data: Any = wire("data")
