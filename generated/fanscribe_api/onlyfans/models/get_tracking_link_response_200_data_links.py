from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_tracking_link_response_200_data_links_related import GetTrackingLinkResponse200DataLinksRelated


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkResponse200DataLinks(Model):
    related: GetTrackingLinkResponse200DataLinksRelated | Unset = wire(
        "related",
        One("get_tracking_link_response_200_data_links_related", "GetTrackingLinkResponse200DataLinksRelated"),
    )
