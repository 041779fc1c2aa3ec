"""Models of `redeliver_webhook_delivery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RedeliverWebhookDelivery(Model):
    meta: Meta | Unset = wire("_meta")
    data: Any = wire("data")
