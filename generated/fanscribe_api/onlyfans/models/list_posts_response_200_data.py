from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_posts_response_200_data_counters import ListPostsResponse200DataCounters
    from ..models.list_posts_response_200_data_list_item import ListPostsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListPostsResponse200Data(Model):
    counters: ListPostsResponse200DataCounters | Unset = wire(
        "counters", One("list_posts_response_200_data_counters", "ListPostsResponse200DataCounters")
    )
    has_more: bool | Unset = wire("hasMore")
    head_marker: str | Unset = wire("headMarker")
    list_: list[ListPostsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_posts_response_200_data_list_item", "ListPostsResponse200DataListItem"))
    )
    tail_marker: str | Unset = wire("tailMarker")
