from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkConversionsResponse200DataSummary(Model):
    conversions_total: int | Unset = wire("conversions_total")
    revenue_total: float | Unset = wire("revenue_total")
    subscribers_total: int | Unset = wire("subscribers_total")
