"""Models of `update_notification_tabs_order`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class UpdateNotificationTabsOrderBody(Body):
    tabs: list[str] = wire("tabs", required=True)
