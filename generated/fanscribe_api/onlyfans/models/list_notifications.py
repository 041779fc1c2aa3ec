"""Models of `list_notifications`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class ListNotificationsDataListItemReplacePairs(Model):
    price: str | Unset = wire("{PRICE}")
    subscriber_link: str | Unset = wire("{SUBSCRIBER_LINK}")


@define(eq=False, repr=False, kw_only=True)
class ListNotificationsDataListItem(Model):
    can_go_to_profile: bool | Unset = wire("canGoToProfile")
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    is_read: bool | Unset = wire("isRead")
    replace_pairs: ListNotificationsDataListItemReplacePairs | Unset = wire("replacePairs")
    sub_type: str | Unset = wire("subType")
    text: str | Unset = wire("text")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class ListNotificationsData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListNotificationsDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListNotifications(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListNotificationsData | Unset = wire("data")
