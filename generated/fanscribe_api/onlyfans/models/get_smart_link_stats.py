"""Models of `get_smart_link_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStatsDataDailyMetricsItem(Model):
    clicks: int | Unset = wire("clicks")
    revenue: int | Unset = wire("revenue")
    spenders: int | Unset = wire("spenders")
    subs: int | Unset = wire("subs")
    timestamp: str | Unset = wire("timestamp")


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStatsDataSummary(Model):
    clicks_total: int | Unset = wire("clicks_total")
    revenue_total: int | Unset = wire("revenue_total")
    spenders_total: int | Unset = wire("spenders_total")
    subs_total: int | Unset = wire("subs_total")


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStatsData(Model):
    daily_metrics: list[GetSmartLinkStatsDataDailyMetricsItem] | Unset = wire("daily_metrics")
    monthly_metrics: list[GetSmartLinkStatsDataDailyMetricsItem] | Unset = wire("monthly_metrics")
    summary: GetSmartLinkStatsDataSummary | Unset = wire("summary")


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStats(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetSmartLinkStatsData | Unset = wire("data")
