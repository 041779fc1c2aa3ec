"""Models of `get_notification_counts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetNotificationCountsData(Model):
    all_: int | Unset = wire("all")
    commented: int | Unset = wire("commented")
    deactivated_media: int | Unset = wire("deactivated_media")
    favorited: int | Unset = wire("favorited")
    mentioned: int | Unset = wire("mentioned")
    message: int | Unset = wire("message")
    purchases: int | Unset = wire("purchases")
    subscribed: int | Unset = wire("subscribed")
    system: int | Unset = wire("system")
    tags: int | Unset = wire("tags")
    tip: int | Unset = wire("tip")


@define(eq=False, repr=False, kw_only=True)
class GetNotificationCounts(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetNotificationCountsData | Unset = wire("data")
