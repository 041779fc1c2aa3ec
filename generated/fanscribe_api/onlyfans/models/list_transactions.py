"""Models of `list_transactions`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListTransactionsDataListItem(Model):
    amount: float | None = _field("amount")
    created_at: datetime.datetime | None = _field("createdAt")
    currency: str | None = _field("currency")
    description: str | None = _field("description")
    fee: int | None = _field("fee")
    id: str | None = _field("id")
    net: float | None = _field("net")
    payout_pending_days: int | None = _field("payoutPendingDays")
    status: str | None = _field("status")
    tax_amount: int | None = _field("taxAmount")
    type_: str | None = _field("type")
    user: _models.shared.User | None = _field("user")
    vat_amount: int | None = _field("vatAmount")


@_model
class ListTransactionsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListTransactionsDataListItem] | None = _field("list")
    marker: int | None = _field("marker")
    next_marker: int | None = _field("nextMarker")


@_model
class ListTransactions(Page["ListTransactionsDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: ListTransactionsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
