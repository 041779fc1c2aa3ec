from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mass_messages_response_200_data_items_item import MassMessagesResponse200DataItemsItem


@define(eq=False, repr=False, kw_only=True)
class MassMessagesResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    items: list[MassMessagesResponse200DataItemsItem] | Unset = wire(
        "items", Each(One("mass_messages_response_200_data_items_item", "MassMessagesResponse200DataItemsItem"))
    )
