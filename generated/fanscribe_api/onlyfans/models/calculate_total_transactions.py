"""Models of `calculate_total_transactions`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class CalculateTotalTransactions(Model):
    total_amount: float | None = _field("total_amount")
    total_transactions: int | None = _field("total_transactions")
