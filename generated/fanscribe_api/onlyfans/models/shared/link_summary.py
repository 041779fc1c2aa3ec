"""LinkSummary, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class LinkSummary(Model):
    chargebacks_total: float | None = _field("chargebacks_total")
    clicks_total: int | None = _field("clicks_total")
    revenue_cached_at: datetime.datetime | None = _field("revenue_cached_at")
    revenue_total: float | None = _field("revenue_total")
    spenders_total: int | None = _field("spenders_total")
    subs_total: int | None = _field("subs_total")
