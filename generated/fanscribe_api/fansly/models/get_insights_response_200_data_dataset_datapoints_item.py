from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data_dataset_datapoints_item_stats_item import (
        GetInsightsResponse200DataDatasetDatapointsItemStatsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetInsightsResponse200DataDatasetDatapointsItem(Model):
    stats: list[GetInsightsResponse200DataDatasetDatapointsItemStatsItem] | Unset = wire(
        "stats",
        Each(
            One(
                "get_insights_response_200_data_dataset_datapoints_item_stats_item",
                "GetInsightsResponse200DataDatasetDatapointsItemStatsItem",
            )
        ),
    )
    timestamp: int | Unset = wire("timestamp")
