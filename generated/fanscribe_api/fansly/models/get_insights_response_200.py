from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data import GetInsightsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetInsightsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetInsightsResponse200Data | Unset = wire(
        "data", One("get_insights_response_200_data", "GetInsightsResponse200Data")
    )
