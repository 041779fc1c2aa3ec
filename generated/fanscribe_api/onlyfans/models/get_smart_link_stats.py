"""Models of `get_smart_link_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkMetrics, Meta


@_model
class GetSmartLinkStatsDataSummary(Model):
    clicks_total: int | None = _field("clicks_total")
    revenue_total: int | None = _field("revenue_total")
    spenders_total: int | None = _field("spenders_total")
    subs_total: int | None = _field("subs_total")


@_model
class GetSmartLinkStatsData(Model):
    daily_metrics: list[LinkMetrics] | None = _field("daily_metrics")
    monthly_metrics: list[LinkMetrics] | None = _field("monthly_metrics")
    summary: GetSmartLinkStatsDataSummary | None = _field("summary")


@_model
class GetSmartLinkStats(Model):
    meta: Meta | None = _field("_meta")
    data: GetSmartLinkStatsData | None = _field("data")
