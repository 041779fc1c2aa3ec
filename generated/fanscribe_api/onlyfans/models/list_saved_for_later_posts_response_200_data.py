from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_saved_for_later_posts_response_200_data_list_item import (
        ListSavedForLaterPostsResponse200DataListItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterPostsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListSavedForLaterPostsResponse200DataListItem] | Unset = wire(
        "list",
        Each(
            One(
                "list_saved_for_later_posts_response_200_data_list_item",
                "ListSavedForLaterPostsResponse200DataListItem",
            )
        ),
    )
    sync_in_process: bool | Unset = wire("syncInProcess")
