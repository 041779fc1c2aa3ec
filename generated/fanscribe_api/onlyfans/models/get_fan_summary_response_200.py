from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_fan_summary_response_200_custom_fields_item import GetFanSummaryResponse200CustomFieldsItem
    from ..models.get_fan_summary_response_200_summary_data import GetFanSummaryResponse200SummaryData


@define(eq=False, repr=False, kw_only=True)
class GetFanSummaryResponse200(Model):
    analyzed_message_count: int | Unset = wire("analyzed_message_count")
    custom_fields: list[GetFanSummaryResponse200CustomFieldsItem] | Unset = wire(
        "custom_fields",
        Each(One("get_fan_summary_response_200_custom_fields_item", "GetFanSummaryResponse200CustomFieldsItem")),
    )
    error_message: str | Unset = wire("error_message")
    last_analyzed_at: datetime.datetime | Unset = wire("last_analyzed_at", moment)
    last_buy_date: str | Unset = wire("last_buy_date")
    status: str | Unset = wire("status")
    summary_data: GetFanSummaryResponse200SummaryData | Unset = wire(
        "summary_data", One("get_fan_summary_response_200_summary_data", "GetFanSummaryResponse200SummaryData")
    )
