from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_payout_requests_response_200_data_list_item import ListPayoutRequestsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListPayoutRequestsResponse200Data(Model):
    list_: list[ListPayoutRequestsResponse200DataListItem] | Unset = wire(
        "list",
        Each(One("list_payout_requests_response_200_data_list_item", "ListPayoutRequestsResponse200DataListItem")),
    )
    marker: int | Unset = wire("marker")
