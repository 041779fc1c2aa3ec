from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkStatsResponse200DataSummary(Model):
    clicks_total: int | Unset = wire("clicks_total")
    revenue_total: int | Unset = wire("revenue_total")
    spenders_total: int | Unset = wire("spenders_total")
    subs_total: int | Unset = wire("subs_total")
