from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_transactions_response_200_data_list_item import ListTransactionsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListTransactionsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListTransactionsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_transactions_response_200_data_list_item", "ListTransactionsResponse200DataListItem"))
    )
    marker: int | Unset = wire("marker")
    next_marker: int | Unset = wire("nextMarker")
