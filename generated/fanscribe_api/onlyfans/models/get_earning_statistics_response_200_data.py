from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list import GetEarningStatisticsResponse200DataList


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200Data(Model):
    list_: GetEarningStatisticsResponse200DataList | Unset = wire(
        "list", One("get_earning_statistics_response_200_data_list", "GetEarningStatisticsResponse200DataList")
    )
