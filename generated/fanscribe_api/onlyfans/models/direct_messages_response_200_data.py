from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.direct_messages_response_200_data_items_item import DirectMessagesResponse200DataItemsItem


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    items: list[DirectMessagesResponse200DataItemsItem] | Unset = wire(
        "items", Each(One("direct_messages_response_200_data_items_item", "DirectMessagesResponse200DataItemsItem"))
    )
