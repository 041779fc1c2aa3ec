from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_taggable_users_response_200_data_items_item import ListTaggableUsersResponse200DataItemsItem


@define(eq=False, repr=False, kw_only=True)
class ListTaggableUsersResponse200Data(Model):
    items: list[ListTaggableUsersResponse200DataItemsItem] | Unset = wire(
        "items",
        Each(One("list_taggable_users_response_200_data_items_item", "ListTaggableUsersResponse200DataItemsItem")),
    )
