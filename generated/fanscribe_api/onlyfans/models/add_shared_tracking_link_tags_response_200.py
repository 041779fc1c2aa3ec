from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_shared_tracking_link_tags_response_200_data import AddSharedTrackingLinkTagsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddSharedTrackingLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: AddSharedTrackingLinkTagsResponse200Data | Unset = wire(
        "data", One("add_shared_tracking_link_tags_response_200_data", "AddSharedTrackingLinkTagsResponse200Data")
    )
