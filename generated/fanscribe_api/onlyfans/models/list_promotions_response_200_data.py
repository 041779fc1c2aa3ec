from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_promotions_response_200_data_items_item import ListPromotionsResponse200DataItemsItem


@define(eq=False, repr=False, kw_only=True)
class ListPromotionsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    items: list[ListPromotionsResponse200DataItemsItem] | Unset = wire(
        "items", Each(One("list_promotions_response_200_data_items_item", "ListPromotionsResponse200DataItemsItem"))
    )
