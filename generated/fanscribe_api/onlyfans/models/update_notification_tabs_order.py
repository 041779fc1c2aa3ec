"""Models of `update_notification_tabs_order`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body
from ...runtime.types import Array


@model
class UpdateNotificationTabsOrderBody(Body):
    tabs: Array[str] = needed("tabs")
