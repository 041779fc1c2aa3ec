from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_fans_response_200_data_rows_item_subscription_insights import (
        ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansResponse200DataRowsItem(Model):
    avatar_url: str | Unset = wire("avatar_url")
    click_id: str | Unset = wire("click_id")
    conversion_id: int | Unset = wire("conversion_id")
    converted_at: datetime.datetime | Unset = wire("converted_at", moment)
    external_click_id: str | Unset = wire("external_click_id")
    fan_id: int | Unset = wire("fan_id")
    messages_sent_by_fan: int | Unset = wire("messages_sent_by_fan")
    name: str | Unset = wire("name")
    onlyfans_id: str | Unset = wire("onlyfans_id")
    revenue_net: int | Unset = wire("revenue_net")
    subscription_insights: ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights | Unset = wire(
        "subscription_insights",
        One(
            "list_smart_link_fans_response_200_data_rows_item_subscription_insights",
            "ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights",
        ),
    )
    tips_net: int | Unset = wire("tips_net")
    username: str | Unset = wire("username")
