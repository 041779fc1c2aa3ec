from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem(Model):
    gross: int | Unset = wire("gross")
    net: int | Unset = wire("net")
    time: int | Unset = wire("time")
