from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list_months_additional_property_subscribes_item import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem,
    )
    from ..models.get_earning_statistics_response_200_data_list_months_additional_property_tips_item import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200DataListMonthsAdditionalProperty(Model):
    subscribes: list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem] | Unset = wire(
        "subscribes",
        Each(
            One(
                "get_earning_statistics_response_200_data_list_months_additional_property_subscribes_item",
                "GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem",
            )
        ),
    )
    tips: list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem] | Unset = wire(
        "tips",
        Each(
            One(
                "get_earning_statistics_response_200_data_list_months_additional_property_tips_item",
                "GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem",
            )
        ),
    )
    total_gross: int | Unset = wire("total_gross")
    total_net: int | Unset = wire("total_net")
