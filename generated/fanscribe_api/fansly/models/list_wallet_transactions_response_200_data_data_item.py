from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListWalletTransactionsResponse200DataDataItem(Model):
    amount: int | Unset = wire("amount")
    created_at: int | Unset = wire("createdAt")
    destination: str | Unset = wire("destination")
    destination_tax: int | Unset = wire("destinationTax")
    new_balance: int | Unset = wire("newBalance")
    status: int | Unset = wire("status")
    transaction_id: str | Unset = wire("transactionId")
    type_: int | Unset = wire("type")
