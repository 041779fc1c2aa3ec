from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_saved_for_later_posts_response_200_data import ListSavedForLaterPostsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterPostsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListSavedForLaterPostsResponse200Data | Unset = wire(
        "data", One("list_saved_for_later_posts_response_200_data", "ListSavedForLaterPostsResponse200Data")
    )
