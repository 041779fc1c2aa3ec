from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chargebacks_response_200_data_list_item import ListChargebacksResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListChargebacksResponse200Data(Model):
    list_: list[ListChargebacksResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_chargebacks_response_200_data_list_item", "ListChargebacksResponse200DataListItem"))
    )
    marker: int | Unset = wire("marker")
