from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_tracking_link_response_200_data_item import CreateTrackingLinkResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLinkResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[CreateTrackingLinkResponse200DataItem] | Unset = wire(
        "data", Each(One("create_tracking_link_response_200_data_item", "CreateTrackingLinkResponse200DataItem"))
    )
