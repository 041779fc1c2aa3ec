"""Models of `get_notification_tabs_order`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class GetNotificationTabsOrder(Page["str"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[str] | None = _field("data")

    __items__: ClassVar = ("data",)
