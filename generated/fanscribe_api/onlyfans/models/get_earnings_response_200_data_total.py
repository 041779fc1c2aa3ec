from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_earnings_response_200_data_total_chart_amount_item import (
        GetEarningsResponse200DataTotalChartAmountItem,
    )
    from ..models.get_earnings_response_200_data_total_chart_count_item import (
        GetEarningsResponse200DataTotalChartCountItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetEarningsResponse200DataTotal(Model):
    chart_amount: list[GetEarningsResponse200DataTotalChartAmountItem] | Unset = wire(
        "chartAmount",
        Each(
            One(
                "get_earnings_response_200_data_total_chart_amount_item",
                "GetEarningsResponse200DataTotalChartAmountItem",
            )
        ),
    )
    chart_count: list[GetEarningsResponse200DataTotalChartCountItem] | Unset = wire(
        "chartCount",
        Each(
            One(
                "get_earnings_response_200_data_total_chart_count_item", "GetEarningsResponse200DataTotalChartCountItem"
            )
        ),
    )
    delta: float | Unset = wire("delta")
    gross: float | Unset = wire("gross")
    total: float | Unset = wire("total")
