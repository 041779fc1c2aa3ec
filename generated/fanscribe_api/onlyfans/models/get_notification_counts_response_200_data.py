from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetNotificationCountsResponse200Data(Model):
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
