from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSubscriptionHistoryResponse200DataListItem(Model):
    expire_date: datetime.datetime | Unset = wire("expireDate", moment)
    price: float | Unset = wire("price")
    subscribe_date: datetime.datetime | Unset = wire("subscribeDate", moment)
