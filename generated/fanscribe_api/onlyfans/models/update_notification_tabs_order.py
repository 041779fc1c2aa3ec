"""Models of `update_notification_tabs_order`."""

from __future__ import annotations

from ...runtime.models import Body, model, needed


@model
class UpdateNotificationTabsOrderBody(Body):
    tabs: list[str] = needed("tabs")
