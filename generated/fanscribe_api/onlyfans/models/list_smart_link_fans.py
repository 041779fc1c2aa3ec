"""Models of `list_smart_link_fans`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansDataFilters(Model):
    has_messages: str | Unset = wire("has_messages")
    limit: int | Unset = wire("limit")
    min_messages_sent_by_fan: str | Unset = wire("min_messages_sent_by_fan")
    min_revenue_net: str | Unset = wire("min_revenue_net")
    min_tips_net: str | Unset = wire("min_tips_net")
    offset: int | Unset = wire("offset")
    previously_subscribed: str | Unset = wire("previously_subscribed")
    sort: str | Unset = wire("sort")
    subscribed_using_promo: str | Unset = wire("subscribed_using_promo")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription(Model):
    action: str | Unset = wire("action")
    is_free: bool | Unset = wire("is_free")
    price: int | Unset = wire("price")
    regular_price: int | Unset = wire("regular_price")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansDataRowsItemSubscriptionInsights(Model):
    current_subscription: ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription | Unset = wire(
        "current_subscription"
    )
    current_subscription_from_smart_link: bool | Unset = wire("current_subscription_from_smart_link")
    has_subscription_data: bool | Unset = wire("has_subscription_data")
    previously_subscribed: bool | Unset = wire("previously_subscribed")
    subscribed_using_promo: bool | Unset = wire("subscribed_using_promo")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansDataRowsItem(Model):
    avatar_url: str | Unset = wire("avatar_url")
    click_id: str | Unset = wire("click_id")
    conversion_id: int | Unset = wire("conversion_id")
    converted_at: datetime.datetime | Unset = wire("converted_at")
    external_click_id: str | Unset = wire("external_click_id")
    fan_id: int | Unset = wire("fan_id")
    messages_sent_by_fan: int | Unset = wire("messages_sent_by_fan")
    name: str | Unset = wire("name")
    onlyfans_id: str | Unset = wire("onlyfans_id")
    revenue_net: int | Unset = wire("revenue_net")
    subscription_insights: ListSmartLinkFansDataRowsItemSubscriptionInsights | Unset = wire("subscription_insights")
    tips_net: int | Unset = wire("tips_net")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansDataSummary(Model):
    fans_total: int | Unset = wire("fans_total")
    fans_with_1_plus_messages_total: int | Unset = wire("fans_with_1_plus_messages_total")
    fans_with_3_plus_messages_total: int | Unset = wire("fans_with_3_plus_messages_total")
    revenue_net_total: int | Unset = wire("revenue_net_total")
    tips_net_total: int | Unset = wire("tips_net_total")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansData(Model):
    filters: ListSmartLinkFansDataFilters | Unset = wire("filters")
    rows: list[ListSmartLinkFansDataRowsItem] | Unset = wire("rows")
    summary: ListSmartLinkFansDataSummary | Unset = wire("summary")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFans(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListSmartLinkFansData | Unset = wire("data")
