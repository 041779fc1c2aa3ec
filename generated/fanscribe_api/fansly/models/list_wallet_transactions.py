"""Models of `list_wallet_transactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListWalletTransactionsDataDataItem(Model):
    amount: int | None = wire("amount")
    created_at: int | None = wire("createdAt")
    destination: str | None = wire("destination")
    destination_tax: int | None = wire("destinationTax")
    new_balance: int | None = wire("newBalance")
    status: int | None = wire("status")
    transaction_id: str | None = wire("transactionId")
    type_: int | None = wire("type")


@model
class ListWalletTransactionsData(Model):
    data: list[ListWalletTransactionsDataDataItem] | None = wire("data")
    total: int | None = wire("total")


@model
class ListWalletTransactions(Model):
    meta: Meta | None = wire("_meta")
    data: ListWalletTransactionsData | None = wire("data")
