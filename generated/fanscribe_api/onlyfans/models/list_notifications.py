"""Models of `list_notifications`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListNotificationsDataListItemReplacePairs(Model):
    price: str | None = _field("{PRICE}")
    subscriber_link: str | None = _field("{SUBSCRIBER_LINK}")


@_model
class ListNotificationsDataListItem(Model):
    can_go_to_profile: bool | None = _field("canGoToProfile")
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    is_read: bool | None = _field("isRead")
    replace_pairs: ListNotificationsDataListItemReplacePairs | None = _field("replacePairs")
    sub_type: str | None = _field("subType")
    text: str | None = _field("text")
    type_: str | None = _field("type")
    user: _models.shared.User | None = _field("user")


@_model
class ListNotificationsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListNotificationsDataListItem] | None = _field("list")


@_model
class ListNotifications(Page["ListNotificationsDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListNotificationsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
