"""The model LinkRevenue, of several operations."""

from __future__ import annotations

import datetime

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class LinkRevenue(Model):
    calculated_at: datetime.datetime | Unset = wire("calculatedAt")
    calculated_at_: datetime.datetime | Unset = wire("calculated_at")
    chargebacks: float | Unset = wire("chargebacks")
    is_loading: bool | Unset = wire("isLoading")
    revenue_per_click: float | Unset = wire("revenuePerClick")
    revenue_per_subscriber: float | Unset = wire("revenuePerSubscriber")
    spenders_count: int | Unset = wire("spendersCount")
    total: float | Unset = wire("total")
