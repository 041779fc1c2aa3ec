"""Models of `get_smart_link_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetSmartLinkStatsDataDailyMetricsItem(Model):
    clicks: int | None = wire("clicks")
    revenue: int | None = wire("revenue")
    spenders: int | None = wire("spenders")
    subs: int | None = wire("subs")
    timestamp: str | None = wire("timestamp")


@model
class GetSmartLinkStatsDataSummary(Model):
    clicks_total: int | None = wire("clicks_total")
    revenue_total: int | None = wire("revenue_total")
    spenders_total: int | None = wire("spenders_total")
    subs_total: int | None = wire("subs_total")


@model
class GetSmartLinkStatsData(Model):
    daily_metrics: list[GetSmartLinkStatsDataDailyMetricsItem] | None = wire("daily_metrics")
    monthly_metrics: list[GetSmartLinkStatsDataDailyMetricsItem] | None = wire("monthly_metrics")
    summary: GetSmartLinkStatsDataSummary | None = wire("summary")


@model
class GetSmartLinkStats(Model):
    meta: Meta | None = wire("_meta")
    data: GetSmartLinkStatsData | None = wire("data")
