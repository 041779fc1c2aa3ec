from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list_months import (
        GetEarningStatisticsResponse200DataListMonths,
    )
    from ..models.get_earning_statistics_response_200_data_list_total import (
        GetEarningStatisticsResponse200DataListTotal,
    )


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200DataList(Model):
    months: GetEarningStatisticsResponse200DataListMonths | Unset = wire(
        "months",
        One("get_earning_statistics_response_200_data_list_months", "GetEarningStatisticsResponse200DataListMonths"),
    )
    total: GetEarningStatisticsResponse200DataListTotal | Unset = wire(
        "total",
        One("get_earning_statistics_response_200_data_list_total", "GetEarningStatisticsResponse200DataListTotal"),
    )
