"""Models of `get_notification_counts`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetNotificationCountsData(Model):
    all_: int | None = _field("all")
    commented: int | None = _field("commented")
    deactivated_media: int | None = _field("deactivated_media")
    favorited: int | None = _field("favorited")
    mentioned: int | None = _field("mentioned")
    message: int | None = _field("message")
    purchases: int | None = _field("purchases")
    subscribed: int | None = _field("subscribed")
    system: int | None = _field("system")
    tags: int | None = _field("tags")
    tip: int | None = _field("tip")


@_model
class GetNotificationCounts(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetNotificationCountsData | None = _field("data")
