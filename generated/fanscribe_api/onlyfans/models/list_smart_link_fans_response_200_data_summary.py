from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansResponse200DataSummary(Model):
    fans_total: int | Unset = wire("fans_total")
    fans_with_1_plus_messages_total: int | Unset = wire("fans_with_1_plus_messages_total")
    fans_with_3_plus_messages_total: int | Unset = wire("fans_with_3_plus_messages_total")
    revenue_net_total: int | Unset = wire("revenue_net_total")
    tips_net_total: int | Unset = wire("tips_net_total")
