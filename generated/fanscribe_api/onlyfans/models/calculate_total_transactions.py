"""Models of `calculate_total_transactions`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class CalculateTotalTransactions(Model):
    total_amount: float | Unset = wire("total_amount")
    total_transactions: int | Unset = wire("total_transactions")
