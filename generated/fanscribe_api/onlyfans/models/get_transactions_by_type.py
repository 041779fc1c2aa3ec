"""Models of `get_transactions_by_type`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetTransactionsByTypeBody(Body):
    account_ids: list[str] = wire("account_ids", required=True)
    end_date: str = wire("end_date", required=True)
    start_date: str = wire("start_date", required=True)


@define(eq=False, repr=False, kw_only=True)
class GetTransactionsByTypeItem(Model):
    count: int | Unset = wire("count")
    total: float | Unset = wire("total")
    type_: str | Unset = wire("type")
