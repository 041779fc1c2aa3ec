from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.direct_messages_chart_response_200_data import DirectMessagesChartResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: DirectMessagesChartResponse200Data | Unset = wire(
        "data", One("direct_messages_chart_response_200_data", "DirectMessagesChartResponse200Data")
    )
