"""Models of `get_transactions_by_type`."""

from __future__ import annotations

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array


@model
class GetTransactionsByTypeBody(Body):
    account_ids: Array[str] = needed("account_ids")
    end_date: str = needed("end_date")
    start_date: str = needed("start_date")


@model
class GetTransactionsByTypeItem(Model):
    count: int | None = wire("count")
    total: float | None = wire("total")
    type_: str | None = wire("type")
