"""Models of `get_subscription_history`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetSubscriptionHistoryDataListItem(Model):
    expire_date: datetime.datetime | Unset = wire("expireDate")
    price: float | Unset = wire("price")
    subscribe_date: datetime.datetime | Unset = wire("subscribeDate")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriptionHistoryData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[GetSubscriptionHistoryDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriptionHistory(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetSubscriptionHistoryData | Unset = wire("data")
