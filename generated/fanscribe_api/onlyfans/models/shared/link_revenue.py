"""The model LinkRevenue, of several operations."""

from __future__ import annotations

import datetime

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class LinkRevenue(Model):
    calculated_at: datetime.datetime | None = wire("calculatedAt")
    calculated_at_: datetime.datetime | None = wire("calculated_at")
    chargebacks: float | None = wire("chargebacks")
    is_loading: bool | None = wire("isLoading")
    revenue_per_click: float | None = wire("revenuePerClick")
    revenue_per_subscriber: float | None = wire("revenuePerSubscriber")
    spenders_count: int | None = wire("spendersCount")
    total: float | None = wire("total")
