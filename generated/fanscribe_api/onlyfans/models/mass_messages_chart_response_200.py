from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mass_messages_chart_response_200_data import MassMessagesChartResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MassMessagesChartResponse200Data | Unset = wire(
        "data", One("mass_messages_chart_response_200_data", "MassMessagesChartResponse200Data")
    )
