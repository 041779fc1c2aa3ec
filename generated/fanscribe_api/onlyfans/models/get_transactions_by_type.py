"""Models of `get_transactions_by_type`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array


@_model
class GetTransactionsByTypeBody(Body):
    account_ids: Array[str] = _required("account_ids")
    end_date: str = _required("end_date")
    start_date: str = _required("start_date")


@_model
class GetTransactionsByTypeItem(Model):
    count: int | None = _field("count")
    total: float | None = _field("total")
    type_: str | None = _field("type")
