"""Models of `list_transactions`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@model
class ListTransactionsDataListItem(Model):
    amount: float | None = wire("amount")
    created_at: datetime.datetime | None = wire("createdAt")
    currency: str | None = wire("currency")
    description: str | None = wire("description")
    fee: int | None = wire("fee")
    id: str | None = wire("id")
    net: float | None = wire("net")
    payout_pending_days: int | None = wire("payoutPendingDays")
    status: str | None = wire("status")
    tax_amount: int | None = wire("taxAmount")
    type_: str | None = wire("type")
    user: User | None = wire("user")
    vat_amount: int | None = wire("vatAmount")


@model
class ListTransactionsData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListTransactionsDataListItem] | None = wire("list")
    marker: int | None = wire("marker")
    next_marker: int | None = wire("nextMarker")


@model
class ListTransactions(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListTransactionsData | None = wire("data")
