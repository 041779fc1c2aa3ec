from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetTransactionSummaryResponse200(Model):
    disputed_count: int | Unset = wire("disputed_count")
    refunded_count: int | Unset = wire("refunded_count")
    succeeded_count: int | Unset = wire("succeeded_count")
    total_fees: float | Unset = wire("total_fees")
    total_gross: float | Unset = wire("total_gross")
    total_net: float | Unset = wire("total_net")
