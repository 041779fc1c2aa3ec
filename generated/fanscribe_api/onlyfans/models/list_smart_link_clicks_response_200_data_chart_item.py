from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksResponse200DataChartItem(Model):
    clicks: int | Unset = wire("clicks")
    timestamp: str | Unset = wire("timestamp")
