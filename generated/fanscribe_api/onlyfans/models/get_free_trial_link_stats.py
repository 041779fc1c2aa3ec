"""Models of `get_free_trial_link_stats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetFreeTrialLinkStatsDataDailyMetricsItem(Model):
    clicks: int | None = wire("clicks")
    revenue: float | None = wire("revenue")
    spenders: int | None = wire("spenders")
    subs: int | None = wire("subs")
    timestamp: str | None = wire("timestamp")


@model
class GetFreeTrialLinkStatsDataSummary(Model):
    chargebacks_total: float | None = wire("chargebacks_total")
    clicks_total: int | None = wire("clicks_total")
    revenue_cached_at: datetime.datetime | None = wire("revenue_cached_at")
    revenue_total: float | None = wire("revenue_total")
    spenders_total: int | None = wire("spenders_total")
    subs_total: int | None = wire("subs_total")


@model
class GetFreeTrialLinkStatsData(Model):
    daily_metrics: list[GetFreeTrialLinkStatsDataDailyMetricsItem] | None = wire("daily_metrics")
    monthly_metrics: list[GetFreeTrialLinkStatsDataDailyMetricsItem] | None = wire("monthly_metrics")
    summary: GetFreeTrialLinkStatsDataSummary | None = wire("summary")


@model
class GetFreeTrialLinkStats(Model):
    meta: Meta | None = wire("_meta")
    data: GetFreeTrialLinkStatsData | None = wire("data")
