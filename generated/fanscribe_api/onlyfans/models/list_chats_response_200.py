from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_item import ListChatsResponse200DataItem
    from ..models.meta import Meta
    from ..models.pagination import Pagination


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    pagination: Pagination | Unset = wire("_pagination", One("pagination", "Pagination"))
    data: list[ListChatsResponse200DataItem] | Unset = wire(
        "data", Each(One("list_chats_response_200_data_item", "ListChatsResponse200DataItem"))
    )
