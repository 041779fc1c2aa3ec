from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.message_buyers_response_200_data_list_item import MessageBuyersResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class MessageBuyersResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[MessageBuyersResponse200DataListItem] | Unset = wire(
        "list", Each(One("message_buyers_response_200_data_list_item", "MessageBuyersResponse200DataListItem"))
    )
    marker: int | Unset = wire("marker")
