"""Models of `list_smart_link_fans`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSmartLinkFansDataFilters(Model):
    has_messages: str | None = wire("has_messages")
    limit: int | None = wire("limit")
    min_messages_sent_by_fan: str | None = wire("min_messages_sent_by_fan")
    min_revenue_net: str | None = wire("min_revenue_net")
    min_tips_net: str | None = wire("min_tips_net")
    offset: int | None = wire("offset")
    previously_subscribed: str | None = wire("previously_subscribed")
    sort: str | None = wire("sort")
    subscribed_using_promo: str | None = wire("subscribed_using_promo")


@model
class ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription(Model):
    action: str | None = wire("action")
    is_free: bool | None = wire("is_free")
    price: int | None = wire("price")
    regular_price: int | None = wire("regular_price")
    type_: str | None = wire("type")


@model
class ListSmartLinkFansDataRowsItemSubscriptionInsights(Model):
    current_subscription: ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription | None = wire(
        "current_subscription"
    )
    current_subscription_from_smart_link: bool | None = wire("current_subscription_from_smart_link")
    has_subscription_data: bool | None = wire("has_subscription_data")
    previously_subscribed: bool | None = wire("previously_subscribed")
    subscribed_using_promo: bool | None = wire("subscribed_using_promo")


@model
class ListSmartLinkFansDataRowsItem(Model):
    avatar_url: str | None = wire("avatar_url")
    click_id: str | None = wire("click_id")
    conversion_id: int | None = wire("conversion_id")
    converted_at: datetime.datetime | None = wire("converted_at")
    external_click_id: str | None = wire("external_click_id")
    fan_id: int | None = wire("fan_id")
    messages_sent_by_fan: int | None = wire("messages_sent_by_fan")
    name: str | None = wire("name")
    onlyfans_id: str | None = wire("onlyfans_id")
    revenue_net: int | None = wire("revenue_net")
    subscription_insights: ListSmartLinkFansDataRowsItemSubscriptionInsights | None = wire("subscription_insights")
    tips_net: int | None = wire("tips_net")
    username: str | None = wire("username")


@model
class ListSmartLinkFansDataSummary(Model):
    fans_total: int | None = wire("fans_total")
    fans_with_1_plus_messages_total: int | None = wire("fans_with_1_plus_messages_total")
    fans_with_3_plus_messages_total: int | None = wire("fans_with_3_plus_messages_total")
    revenue_net_total: int | None = wire("revenue_net_total")
    tips_net_total: int | None = wire("tips_net_total")


@model
class ListSmartLinkFansData(Model):
    filters: ListSmartLinkFansDataFilters | None = wire("filters")
    rows: list[ListSmartLinkFansDataRowsItem] | None = wire("rows")
    summary: ListSmartLinkFansDataSummary | None = wire("summary")


@model
class ListSmartLinkFans(Model):
    meta: Meta | None = wire("_meta")
    data: ListSmartLinkFansData | None = wire("data")
