"""Models of `get_notification_tabs_order`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetNotificationTabsOrder(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[str] | None = _field("data")
