from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data_dataset_datapoints_item import (
        GetInsightsResponse200DataDatasetDatapointsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetInsightsResponse200DataDataset(Model):
    datapoint_limit: int | Unset = wire("datapointLimit")
    datapoints: list[GetInsightsResponse200DataDatasetDatapointsItem] | Unset = wire(
        "datapoints",
        Each(
            One(
                "get_insights_response_200_data_dataset_datapoints_item",
                "GetInsightsResponse200DataDatasetDatapointsItem",
            )
        ),
    )
    date_after: int | Unset = wire("dateAfter")
    date_before: int | Unset = wire("dateBefore")
    period: int | Unset = wire("period")
