from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_active_followings_response_200_data_list_item import ListActiveFollowingsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListActiveFollowingsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListActiveFollowingsResponse200DataListItem] | Unset = wire(
        "list",
        Each(One("list_active_followings_response_200_data_list_item", "ListActiveFollowingsResponse200DataListItem")),
    )
