from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mass_messages_chart_response_200_data_group_messages_purchases_chart_item import (
        MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem,
    )


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartResponse200DataGroupMessagesPurchases(Model):
    chart: list[MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem] | Unset = wire(
        "chart",
        Each(
            One(
                "mass_messages_chart_response_200_data_group_messages_purchases_chart_item",
                "MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem",
            )
        ),
    )
    delta: float | Unset = wire("delta")
    total: int | Unset = wire("total")
