from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_tracking_link_stats_response_200_data_item import GetTrackingLinkStatsResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkStatsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[GetTrackingLinkStatsResponse200DataItem] | Unset = wire(
        "data", Each(One("get_tracking_link_stats_response_200_data_item", "GetTrackingLinkStatsResponse200DataItem"))
    )
