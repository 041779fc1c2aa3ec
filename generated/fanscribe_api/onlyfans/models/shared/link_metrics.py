"""LinkMetrics, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class LinkMetrics(Model):
    clicks: int | None = _field("clicks")
    revenue: float | None = _field("revenue")
    spenders: int | None = _field("spenders")
    subs: int | None = _field("subs")
    timestamp: str | None = _field("timestamp")
