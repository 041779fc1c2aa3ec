"""Models of `get_transaction_summary`."""

from __future__ import annotations

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array


@model
class GetTransactionSummaryBody(Body):
    account_ids: Array[str] = needed("account_ids")
    end_date: str = needed("end_date")
    start_date: str = needed("start_date")


@model
class GetTransactionSummary(Model):
    disputed_count: int | None = wire("disputed_count")
    refunded_count: int | None = wire("refunded_count")
    succeeded_count: int | None = wire("succeeded_count")
    total_fees: float | None = wire("total_fees")
    total_gross: float | None = wire("total_gross")
    total_net: float | None = wire("total_net")
