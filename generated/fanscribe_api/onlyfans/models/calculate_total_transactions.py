"""Models of `calculate_total_transactions`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class CalculateTotalTransactions(Model):
    total_amount: float | None = wire("total_amount")
    total_transactions: int | None = wire("total_transactions")
