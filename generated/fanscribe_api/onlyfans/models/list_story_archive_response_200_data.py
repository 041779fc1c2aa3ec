from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_story_archive_response_200_data_list_item import ListStoryArchiveResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListStoryArchiveResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoryArchiveResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_story_archive_response_200_data_list_item", "ListStoryArchiveResponse200DataListItem"))
    )
    marker: int | Unset = wire("marker")
