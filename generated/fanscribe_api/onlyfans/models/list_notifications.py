"""Models of `list_notifications`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class ListNotificationsDataListItemReplacePairs(Model):
    price: str | None = wire("{PRICE}")
    subscriber_link: str | None = wire("{SUBSCRIBER_LINK}")


@model
class ListNotificationsDataListItem(Model):
    can_go_to_profile: bool | None = wire("canGoToProfile")
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    is_read: bool | None = wire("isRead")
    replace_pairs: ListNotificationsDataListItemReplacePairs | None = wire("replacePairs")
    sub_type: str | None = wire("subType")
    text: str | None = wire("text")
    type_: str | None = wire("type")
    user: User | None = wire("user")


@model
class ListNotificationsData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListNotificationsDataListItem] | None = wire("list")


@model
class ListNotifications(Model):
    meta: Meta | None = wire("_meta")
    data: ListNotificationsData | None = wire("data")
