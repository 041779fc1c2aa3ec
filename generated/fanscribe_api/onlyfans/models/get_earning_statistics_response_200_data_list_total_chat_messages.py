from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200DataListTotalChatMessages(Model):
    total_gross: float | Unset = wire("total_gross")
    total_net: float | Unset = wire("total_net")
