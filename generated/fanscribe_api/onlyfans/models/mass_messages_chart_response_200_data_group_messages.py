from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mass_messages_chart_response_200_data_group_messages_chart_item import (
        MassMessagesChartResponse200DataGroupMessagesChartItem,
    )


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartResponse200DataGroupMessages(Model):
    chart: list[MassMessagesChartResponse200DataGroupMessagesChartItem] | Unset = wire(
        "chart",
        Each(
            One(
                "mass_messages_chart_response_200_data_group_messages_chart_item",
                "MassMessagesChartResponse200DataGroupMessagesChartItem",
            )
        ),
    )
    delta: float | Unset = wire("delta")
    total: int | Unset = wire("total")
