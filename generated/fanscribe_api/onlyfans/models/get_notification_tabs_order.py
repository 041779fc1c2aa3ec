"""Models of `get_notification_tabs_order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetNotificationTabsOrder(Model):
    meta: Meta | None = wire("_meta")
    data: list[str] | None = wire("data")
