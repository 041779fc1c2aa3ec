from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_stored_tracking_links_response_200_data_list_item_links_related import (
        ListStoredTrackingLinksResponse200DataListItemLinksRelated,
    )


@define(eq=False, repr=False, kw_only=True)
class ListStoredTrackingLinksResponse200DataListItemLinks(Model):
    related: ListStoredTrackingLinksResponse200DataListItemLinksRelated | Unset = wire(
        "related",
        One(
            "list_stored_tracking_links_response_200_data_list_item_links_related",
            "ListStoredTrackingLinksResponse200DataListItemLinksRelated",
        ),
    )
