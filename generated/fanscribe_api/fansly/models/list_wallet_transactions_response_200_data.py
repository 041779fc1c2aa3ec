from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_wallet_transactions_response_200_data_data_item import (
        ListWalletTransactionsResponse200DataDataItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListWalletTransactionsResponse200Data(Model):
    data: list[ListWalletTransactionsResponse200DataDataItem] | Unset = wire(
        "data",
        Each(
            One("list_wallet_transactions_response_200_data_data_item", "ListWalletTransactionsResponse200DataDataItem")
        ),
    )
    total: int | Unset = wire("total")
