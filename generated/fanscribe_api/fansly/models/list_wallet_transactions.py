"""Models of `list_wallet_transactions`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListWalletTransactionsDataDataItem(Model):
    amount: int | None = _field("amount")
    created_at: int | None = _field("createdAt")
    destination: str | None = _field("destination")
    destination_tax: int | None = _field("destinationTax")
    new_balance: int | None = _field("newBalance")
    status: int | None = _field("status")
    transaction_id: str | None = _field("transactionId")
    type_: int | None = _field("type")


@_model
class ListWalletTransactionsData(Model):
    data: list[ListWalletTransactionsDataDataItem] | None = _field("data")
    total: int | None = _field("total")


@_model
class ListWalletTransactions(Page["ListWalletTransactionsDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListWalletTransactionsData | None = _field("data")

    __items__: ClassVar = ("data", "data")
