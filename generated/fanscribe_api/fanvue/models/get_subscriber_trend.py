"""Models of `get_subscriber_trend`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class GetSubscriberTrendDataDataItem(Model):
    cancelled_subscribers_count: int | None = _field("cancelledSubscribersCount")
    date: datetime.datetime | None = _field("date")
    new_subscribers_count: int | None = _field("newSubscribersCount")
    total: int | None = _field("total")


@_model
class GetSubscriberTrendData(Model):
    data: list[GetSubscriberTrendDataDataItem] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")


@_model
class GetSubscriberTrend(Page["GetSubscriberTrendDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetSubscriberTrendData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"cursor": ("data", "nextCursor")}
