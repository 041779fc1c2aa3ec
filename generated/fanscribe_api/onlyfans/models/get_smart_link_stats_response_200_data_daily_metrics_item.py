from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStatsResponse200DataDailyMetricsItem(Model):
    clicks: int | Unset = wire("clicks")
    revenue: int | Unset = wire("revenue")
    spenders: int | Unset = wire("spenders")
    subs: int | Unset = wire("subs")
    timestamp: str | Unset = wire("timestamp")
