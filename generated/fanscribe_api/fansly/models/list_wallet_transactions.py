"""Models of `list_wallet_transactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListWalletTransactionsDataDataItem(Model):
    amount: int | Unset = wire("amount")
    created_at: int | Unset = wire("createdAt")
    destination: str | Unset = wire("destination")
    destination_tax: int | Unset = wire("destinationTax")
    new_balance: int | Unset = wire("newBalance")
    status: int | Unset = wire("status")
    transaction_id: str | Unset = wire("transactionId")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListWalletTransactionsData(Model):
    data: list[ListWalletTransactionsDataDataItem] | Unset = wire("data")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class ListWalletTransactions(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListWalletTransactionsData | Unset = wire("data")
