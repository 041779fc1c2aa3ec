"""Models of `get_notification_counts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetNotificationCountsData(Model):
    all_: int | None = wire("all")
    commented: int | None = wire("commented")
    deactivated_media: int | None = wire("deactivated_media")
    favorited: int | None = wire("favorited")
    mentioned: int | None = wire("mentioned")
    message: int | None = wire("message")
    purchases: int | None = wire("purchases")
    subscribed: int | None = wire("subscribed")
    system: int | None = wire("system")
    tags: int | None = wire("tags")
    tip: int | None = wire("tip")


@model
class GetNotificationCounts(Model):
    meta: Meta | None = wire("_meta")
    data: GetNotificationCountsData | None = wire("data")
