from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_tracking_link_subscribers_response_200_data_list_item import (
        ListTrackingLinkSubscribersResponse200DataListItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinkSubscribersResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListTrackingLinkSubscribersResponse200DataListItem] | Unset = wire(
        "list",
        Each(
            One(
                "list_tracking_link_subscribers_response_200_data_list_item",
                "ListTrackingLinkSubscribersResponse200DataListItem",
            )
        ),
    )
    marker: int | Unset = wire("marker")
