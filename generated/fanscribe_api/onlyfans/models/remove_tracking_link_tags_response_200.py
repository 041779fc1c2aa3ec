from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_tracking_link_tags_response_200_data import RemoveTrackingLinkTagsResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RemoveTrackingLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveTrackingLinkTagsResponse200Data | Unset = wire(
        "data", One("remove_tracking_link_tags_response_200_data", "RemoveTrackingLinkTagsResponse200Data")
    )
