from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chargeback_statistics_response_200_data_chart_amount_item import (
        ListChargebackStatisticsResponse200DataChartAmountItem,
    )
    from ..models.list_chargeback_statistics_response_200_data_chart_count_item import (
        ListChargebackStatisticsResponse200DataChartCountItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatisticsResponse200Data(Model):
    chart_amount: list[ListChargebackStatisticsResponse200DataChartAmountItem] | Unset = wire(
        "chartAmount",
        Each(
            One(
                "list_chargeback_statistics_response_200_data_chart_amount_item",
                "ListChargebackStatisticsResponse200DataChartAmountItem",
            )
        ),
    )
    chart_count: list[ListChargebackStatisticsResponse200DataChartCountItem] | Unset = wire(
        "chartCount",
        Each(
            One(
                "list_chargeback_statistics_response_200_data_chart_count_item",
                "ListChargebackStatisticsResponse200DataChartCountItem",
            )
        ),
    )
    delta: int | Unset = wire("delta")
    total: float | Unset = wire("total")
