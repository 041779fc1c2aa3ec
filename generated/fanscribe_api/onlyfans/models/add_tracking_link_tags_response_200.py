from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_tracking_link_tags_response_200_data import AddTrackingLinkTagsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddTrackingLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: AddTrackingLinkTagsResponse200Data | Unset = wire(
        "data", One("add_tracking_link_tags_response_200_data", "AddTrackingLinkTagsResponse200Data")
    )
