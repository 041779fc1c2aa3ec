from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkStatsResponse200DataSummary(Model):
    chargebacks_total: float | Unset = wire("chargebacks_total")
    clicks_total: int | Unset = wire("clicks_total")
    revenue_cached_at: datetime.datetime | Unset = wire("revenue_cached_at", moment)
    revenue_total: float | Unset = wire("revenue_total")
    spenders_total: int | Unset = wire("spenders_total")
    subs_total: int | Unset = wire("subs_total")
