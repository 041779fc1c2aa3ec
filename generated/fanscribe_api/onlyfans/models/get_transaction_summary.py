"""Models of `get_transaction_summary`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array


@_model
class GetTransactionSummaryBody(Body):
    account_ids: Array[str] = _required("account_ids")
    end_date: str = _required("end_date")
    start_date: str = _required("start_date")


@_model
class GetTransactionSummary(Model):
    disputed_count: int | None = _field("disputed_count")
    refunded_count: int | None = _field("refunded_count")
    succeeded_count: int | None = _field("succeeded_count")
    total_fees: float | None = _field("total_fees")
    total_gross: float | None = _field("total_gross")
    total_net: float | None = _field("total_net")
