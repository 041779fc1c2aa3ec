from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mass_messages_chart_response_200_data_group_messages import (
        MassMessagesChartResponse200DataGroupMessages,
    )
    from ..models.mass_messages_chart_response_200_data_group_messages_purchases import (
        MassMessagesChartResponse200DataGroupMessagesPurchases,
    )


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartResponse200Data(Model):
    group_messages: MassMessagesChartResponse200DataGroupMessages | Unset = wire(
        "group_messages",
        One("mass_messages_chart_response_200_data_group_messages", "MassMessagesChartResponse200DataGroupMessages"),
    )
    group_messages_purchases: MassMessagesChartResponse200DataGroupMessagesPurchases | Unset = wire(
        "group_messages_purchases",
        One(
            "mass_messages_chart_response_200_data_group_messages_purchases",
            "MassMessagesChartResponse200DataGroupMessagesPurchases",
        ),
    )
