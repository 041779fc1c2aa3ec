from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_tracking_link_tags_response_200_data import ListTrackingLinkTagsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListTrackingLinkTagsResponse200Data | Unset = wire(
        "data", One("list_tracking_link_tags_response_200_data", "ListTrackingLinkTagsResponse200Data")
    )
