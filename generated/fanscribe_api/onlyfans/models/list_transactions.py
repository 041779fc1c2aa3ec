"""Models of `list_transactions`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@define(eq=False, repr=False, kw_only=True)
class ListTransactionsDataListItem(Model):
    amount: float | Unset = wire("amount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    currency: str | Unset = wire("currency")
    description: str | Unset = wire("description")
    fee: int | Unset = wire("fee")
    id: str | Unset = wire("id")
    net: float | Unset = wire("net")
    payout_pending_days: int | Unset = wire("payoutPendingDays")
    status: str | Unset = wire("status")
    tax_amount: int | Unset = wire("taxAmount")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user")
    vat_amount: int | Unset = wire("vatAmount")


@define(eq=False, repr=False, kw_only=True)
class ListTransactionsData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListTransactionsDataListItem] | Unset = wire("list")
    marker: int | Unset = wire("marker")
    next_marker: int | Unset = wire("nextMarker")


@define(eq=False, repr=False, kw_only=True)
class ListTransactions(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListTransactionsData | Unset = wire("data")
