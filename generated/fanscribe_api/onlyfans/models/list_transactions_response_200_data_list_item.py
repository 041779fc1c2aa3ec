from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class ListTransactionsResponse200DataListItem(Model):
    amount: float | Unset = wire("amount")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    currency: str | Unset = wire("currency")
    description: str | Unset = wire("description")
    fee: int | Unset = wire("fee")
    id: str | Unset = wire("id")
    net: float | Unset = wire("net")
    payout_pending_days: int | Unset = wire("payoutPendingDays")
    status: str | Unset = wire("status")
    tax_amount: int | Unset = wire("taxAmount")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user", One("user", "User"))
    vat_amount: int | Unset = wire("vatAmount")
