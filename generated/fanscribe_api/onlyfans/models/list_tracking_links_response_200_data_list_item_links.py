from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_tracking_links_response_200_data_list_item_links_related import (
        ListTrackingLinksResponse200DataListItemLinksRelated,
    )


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinksResponse200DataListItemLinks(Model):
    related: ListTrackingLinksResponse200DataListItemLinksRelated | Unset = wire(
        "related",
        One(
            "list_tracking_links_response_200_data_list_item_links_related",
            "ListTrackingLinksResponse200DataListItemLinksRelated",
        ),
    )
