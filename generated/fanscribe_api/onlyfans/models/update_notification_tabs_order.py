"""Models of `update_notification_tabs_order`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class UpdateNotificationTabsOrderBody(Body):
    tabs: list[str] = needed("tabs")
