"""Models of `get_free_trial_link_stats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class GetFreeTrialLinkStatsDataDailyMetricsItem(Model):
    clicks: int | None = _field("clicks")
    revenue: float | None = _field("revenue")
    spenders: int | None = _field("spenders")
    subs: int | None = _field("subs")
    timestamp: str | None = _field("timestamp")


@_model
class GetFreeTrialLinkStatsDataSummary(Model):
    chargebacks_total: float | None = _field("chargebacks_total")
    clicks_total: int | None = _field("clicks_total")
    revenue_cached_at: datetime.datetime | None = _field("revenue_cached_at")
    revenue_total: float | None = _field("revenue_total")
    spenders_total: int | None = _field("spenders_total")
    subs_total: int | None = _field("subs_total")


@_model
class GetFreeTrialLinkStatsData(Model):
    daily_metrics: list[GetFreeTrialLinkStatsDataDailyMetricsItem] | None = _field("daily_metrics")
    monthly_metrics: list[GetFreeTrialLinkStatsDataDailyMetricsItem] | None = _field("monthly_metrics")
    summary: GetFreeTrialLinkStatsDataSummary | None = _field("summary")


@_model
class GetFreeTrialLinkStats(Model):
    meta: Meta | None = _field("_meta")
    data: GetFreeTrialLinkStatsData | None = _field("data")
