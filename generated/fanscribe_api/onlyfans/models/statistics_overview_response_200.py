from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.statistics_overview_response_200_data import StatisticsOverviewResponse200Data


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: StatisticsOverviewResponse200Data | Unset = wire(
        "data", One("statistics_overview_response_200_data", "StatisticsOverviewResponse200Data")
    )
