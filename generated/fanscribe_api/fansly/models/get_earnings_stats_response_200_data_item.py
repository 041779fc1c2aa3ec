from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetEarningsStatsResponse200DataItem(Model):
    account_id: str | Unset = wire("accountId")
    timestamp: int | Unset = wire("timestamp")
    total_gross: int | Unset = wire("totalGross")
    total_net: int | Unset = wire("totalNet")
    type_: int | Unset = wire("type")
