from __future__ import annotations

from attrs import define

from ..base import Model, One


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200DataListMonths(Model):
    _extra = One(
        "get_earning_statistics_response_200_data_list_months_additional_property",
        "GetEarningStatisticsResponse200DataListMonthsAdditionalProperty",
    )
