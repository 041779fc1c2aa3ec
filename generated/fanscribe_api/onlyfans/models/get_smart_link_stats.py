"""Models of `get_smart_link_stats`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetSmartLinkStatsDataSummary(Model):
    clicks_total: int | None = _field("clicks_total")
    revenue_total: int | None = _field("revenue_total")
    spenders_total: int | None = _field("spenders_total")
    subs_total: int | None = _field("subs_total")


@_model
class GetSmartLinkStatsData(Model):
    daily_metrics: list[_models.shared.LinkMetrics] | None = _field("daily_metrics")
    monthly_metrics: list[_models.shared.LinkMetrics] | None = _field("monthly_metrics")
    summary: GetSmartLinkStatsDataSummary | None = _field("summary")


@_model
class GetSmartLinkStats(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetSmartLinkStatsData | None = _field("data")
