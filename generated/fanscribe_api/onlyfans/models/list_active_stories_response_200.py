from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_active_stories_response_200_data_item import ListActiveStoriesResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListActiveStoriesResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ListActiveStoriesResponse200DataItem] | Unset = wire(
        "data", Each(One("list_active_stories_response_200_data_item", "ListActiveStoriesResponse200DataItem"))
    )
