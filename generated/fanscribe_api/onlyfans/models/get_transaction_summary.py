"""Models of `get_transaction_summary`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetTransactionSummaryBody(Body):
    account_ids: list[str] = wire("account_ids", required=True)
    end_date: str = wire("end_date", required=True)
    start_date: str = wire("start_date", required=True)


@define(eq=False, repr=False, kw_only=True)
class GetTransactionSummary(Model):
    disputed_count: int | Unset = wire("disputed_count")
    refunded_count: int | Unset = wire("refunded_count")
    succeeded_count: int | Unset = wire("succeeded_count")
    total_fees: float | Unset = wire("total_fees")
    total_gross: float | Unset = wire("total_gross")
    total_net: float | Unset = wire("total_net")
