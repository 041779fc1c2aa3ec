"""LinkRevenue, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class LinkRevenue(Model):
    calculated_at: datetime.datetime | None = _field("calculatedAt")
    calculated_at_: datetime.datetime | None = _field("calculated_at")
    chargebacks: float | None = _field("chargebacks")
    is_loading: bool | None = _field("isLoading")
    revenue_per_click: float | None = _field("revenuePerClick")
    revenue_per_subscriber: float | None = _field("revenuePerSubscriber")
    spenders_count: int | None = _field("spendersCount")
    total: float | None = _field("total")
