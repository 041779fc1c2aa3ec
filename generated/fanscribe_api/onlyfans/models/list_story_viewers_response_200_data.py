from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_story_viewers_response_200_data_list_item import ListStoryViewersResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListStoryViewersResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoryViewersResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_story_viewers_response_200_data_list_item", "ListStoryViewersResponse200DataListItem"))
    )
