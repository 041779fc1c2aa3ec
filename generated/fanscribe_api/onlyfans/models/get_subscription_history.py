"""Models of `get_subscription_history`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetSubscriptionHistoryDataListItem(Model):
    expire_date: datetime.datetime | None = wire("expireDate")
    price: float | None = wire("price")
    subscribe_date: datetime.datetime | None = wire("subscribeDate")


@model
class GetSubscriptionHistoryData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[GetSubscriptionHistoryDataListItem] | None = wire("list")


@model
class GetSubscriptionHistory(Model):
    meta: Meta | None = wire("_meta")
    data: GetSubscriptionHistoryData | None = wire("data")
