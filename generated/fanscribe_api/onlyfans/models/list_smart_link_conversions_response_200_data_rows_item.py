from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_conversions_response_200_data_rows_item_click import (
        ListSmartLinkConversionsResponse200DataRowsItemClick,
    )
    from ..models.list_smart_link_conversions_response_200_data_rows_item_fan import (
        ListSmartLinkConversionsResponse200DataRowsItemFan,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkConversionsResponse200DataRowsItem(Model):
    amount_gross: float | Unset = wire("amount_gross")
    amount_net: float | Unset = wire("amount_net")
    click: ListSmartLinkConversionsResponse200DataRowsItemClick | Unset = wire(
        "click",
        One(
            "list_smart_link_conversions_response_200_data_rows_item_click",
            "ListSmartLinkConversionsResponse200DataRowsItemClick",
        ),
    )
    conversion_at: datetime.datetime | Unset = wire("conversion_at", moment)
    conversion_type: str | Unset = wire("conversion_type")
    fan: ListSmartLinkConversionsResponse200DataRowsItemFan | Unset = wire(
        "fan",
        One(
            "list_smart_link_conversions_response_200_data_rows_item_fan",
            "ListSmartLinkConversionsResponse200DataRowsItemFan",
        ),
    )
    fan_onlyfans_id: str | Unset = wire("fan_onlyfans_id")
    id: str | Unset = wire("id")
