"""Models of `update_notification_tabs_order`."""

from __future__ import annotations

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body
from ...runtime.types import Array


@_model
class UpdateNotificationTabsOrderBody(Body):
    tabs: Array[str] = _required("tabs")
