from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_stored_shared_tracking_links_response_200_data_list_item import (
        ListStoredSharedTrackingLinksResponse200DataListItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListStoredSharedTrackingLinksResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoredSharedTrackingLinksResponse200DataListItem] | Unset = wire(
        "list",
        Each(
            One(
                "list_stored_shared_tracking_links_response_200_data_list_item",
                "ListStoredSharedTrackingLinksResponse200DataListItem",
            )
        ),
    )
