from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_post_comments_response_200_data_list_item import ListPostCommentsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListPostCommentsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListPostCommentsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_post_comments_response_200_data_list_item", "ListPostCommentsResponse200DataListItem"))
    )
    next_offset: int | Unset = wire("nextOffset")
