from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CalculateTotalTransactionsResponse200(Model):
    total_amount: float | Unset = wire("total_amount")
    total_transactions: int | Unset = wire("total_transactions")
