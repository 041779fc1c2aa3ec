from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription import (
        ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights(Model):
    current_subscription: ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription | Unset = (
        wire(
            "current_subscription",
            One(
                "list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription",
                "ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription",
            ),
        )
    )
    current_subscription_from_smart_link: bool | Unset = wire("current_subscription_from_smart_link")
    has_subscription_data: bool | Unset = wire("has_subscription_data")
    previously_subscribed: bool | Unset = wire("previously_subscribed")
    subscribed_using_promo: bool | Unset = wire("subscribed_using_promo")
