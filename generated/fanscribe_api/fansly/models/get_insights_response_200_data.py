from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data_dataset import GetInsightsResponse200DataDataset


@define(eq=False, repr=False, kw_only=True)
class GetInsightsResponse200Data(Model):
    dataset: GetInsightsResponse200DataDataset | Unset = wire(
        "dataset", One("get_insights_response_200_data_dataset", "GetInsightsResponse200DataDataset")
    )
