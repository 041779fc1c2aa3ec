from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.direct_messages_chart_response_200_data_direct_messages_purchases_chart_item import (
        DirectMessagesChartResponse200DataDirectMessagesPurchasesChartItem,
    )


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartResponse200DataDirectMessagesPurchases(Model):
    chart: list[DirectMessagesChartResponse200DataDirectMessagesPurchasesChartItem] | Unset = wire(
        "chart",
        Each(
            One(
                "direct_messages_chart_response_200_data_direct_messages_purchases_chart_item",
                "DirectMessagesChartResponse200DataDirectMessagesPurchasesChartItem",
            )
        ),
    )
    delta: float | Unset = wire("delta")
    total: float | Unset = wire("total")
