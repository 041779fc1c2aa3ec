from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_historical_performance_body_time_range import GetHistoricalPerformanceBodyTimeRange


@define(eq=False, repr=False, kw_only=True)
class GetHistoricalPerformanceBody(Model):
    time_range: GetHistoricalPerformanceBodyTimeRange | Unset = wire(
        "time_range", check=("12m", "3m", "6m", "last-year", "ytd")
    )
