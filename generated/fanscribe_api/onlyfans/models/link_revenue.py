from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class LinkRevenue(Model):
    calculatedAt: datetime.datetime | Unset = wire("calculatedAt", moment)
    calculated_at: datetime.datetime | Unset = wire("calculated_at", moment)
    chargebacks: float | Unset = wire("chargebacks")
    is_loading: bool | Unset = wire("isLoading")
    revenue_per_click: float | Unset = wire("revenuePerClick")
    revenue_per_subscriber: float | Unset = wire("revenuePerSubscriber")
    spenders_count: int | Unset = wire("spendersCount")
    total: float | Unset = wire("total")
