from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.direct_messages_chart_response_200_data_direct_messages import (
        DirectMessagesChartResponse200DataDirectMessages,
    )
    from ..models.direct_messages_chart_response_200_data_direct_messages_purchases import (
        DirectMessagesChartResponse200DataDirectMessagesPurchases,
    )


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartResponse200Data(Model):
    direct_messages: DirectMessagesChartResponse200DataDirectMessages | Unset = wire(
        "direct_messages",
        One(
            "direct_messages_chart_response_200_data_direct_messages",
            "DirectMessagesChartResponse200DataDirectMessages",
        ),
    )
    direct_messages_purchases: DirectMessagesChartResponse200DataDirectMessagesPurchases | Unset = wire(
        "direct_messages_purchases",
        One(
            "direct_messages_chart_response_200_data_direct_messages_purchases",
            "DirectMessagesChartResponse200DataDirectMessagesPurchases",
        ),
    )
