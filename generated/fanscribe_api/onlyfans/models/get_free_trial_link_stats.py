"""Models of `get_free_trial_link_stats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkStatsDataDailyMetricsItem(Model):
    clicks: int | Unset = wire("clicks")
    revenue: float | Unset = wire("revenue")
    spenders: int | Unset = wire("spenders")
    subs: int | Unset = wire("subs")
    timestamp: str | Unset = wire("timestamp")


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkStatsDataSummary(Model):
    chargebacks_total: float | Unset = wire("chargebacks_total")
    clicks_total: int | Unset = wire("clicks_total")
    revenue_cached_at: datetime.datetime | Unset = wire("revenue_cached_at")
    revenue_total: float | Unset = wire("revenue_total")
    spenders_total: int | Unset = wire("spenders_total")
    subs_total: int | Unset = wire("subs_total")


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkStatsData(Model):
    daily_metrics: list[GetFreeTrialLinkStatsDataDailyMetricsItem] | Unset = wire("daily_metrics")
    monthly_metrics: list[GetFreeTrialLinkStatsDataDailyMetricsItem] | Unset = wire("monthly_metrics")
    summary: GetFreeTrialLinkStatsDataSummary | Unset = wire("summary")


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkStats(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetFreeTrialLinkStatsData | Unset = wire("data")
