"""Models of `get_subscription_history`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class GetSubscriptionHistoryDataListItem(Model):
    expire_date: datetime.datetime | None = _field("expireDate")
    price: float | None = _field("price")
    subscribe_date: datetime.datetime | None = _field("subscribeDate")


@_model
class GetSubscriptionHistoryData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[GetSubscriptionHistoryDataListItem] | None = _field("list")


@_model
class GetSubscriptionHistory(Page["GetSubscriptionHistoryDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetSubscriptionHistoryData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
