"""Models of `list_smart_link_fans`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSmartLinkFansDataFilters(Model):
    has_messages: str | None = _field("has_messages")
    limit: int | None = _field("limit")
    min_messages_sent_by_fan: str | None = _field("min_messages_sent_by_fan")
    min_revenue_net: str | None = _field("min_revenue_net")
    min_tips_net: str | None = _field("min_tips_net")
    offset: int | None = _field("offset")
    previously_subscribed: str | None = _field("previously_subscribed")
    sort: str | None = _field("sort")
    subscribed_using_promo: str | None = _field("subscribed_using_promo")


@_model
class ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription(Model):
    action: str | None = _field("action")
    is_free: bool | None = _field("is_free")
    price: int | None = _field("price")
    regular_price: int | None = _field("regular_price")
    type_: str | None = _field("type")


@_model
class ListSmartLinkFansDataRowsItemSubscriptionInsights(Model):
    current_subscription: ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription | None = _field(
        "current_subscription"
    )
    current_subscription_from_smart_link: bool | None = _field("current_subscription_from_smart_link")
    has_subscription_data: bool | None = _field("has_subscription_data")
    previously_subscribed: bool | None = _field("previously_subscribed")
    subscribed_using_promo: bool | None = _field("subscribed_using_promo")


@_model
class ListSmartLinkFansDataRowsItem(Model):
    avatar_url: str | None = _field("avatar_url")
    click_id: str | None = _field("click_id")
    conversion_id: int | None = _field("conversion_id")
    converted_at: datetime.datetime | None = _field("converted_at")
    external_click_id: str | None = _field("external_click_id")
    fan_id: int | None = _field("fan_id")
    messages_sent_by_fan: int | None = _field("messages_sent_by_fan")
    name: str | None = _field("name")
    onlyfans_id: str | None = _field("onlyfans_id")
    revenue_net: int | None = _field("revenue_net")
    subscription_insights: ListSmartLinkFansDataRowsItemSubscriptionInsights | None = _field("subscription_insights")
    tips_net: int | None = _field("tips_net")
    username: str | None = _field("username")


@_model
class ListSmartLinkFansDataSummary(Model):
    fans_total: int | None = _field("fans_total")
    fans_with_1_plus_messages_total: int | None = _field("fans_with_1_plus_messages_total")
    fans_with_3_plus_messages_total: int | None = _field("fans_with_3_plus_messages_total")
    revenue_net_total: int | None = _field("revenue_net_total")
    tips_net_total: int | None = _field("tips_net_total")


@_model
class ListSmartLinkFansData(Model):
    filters: ListSmartLinkFansDataFilters | None = _field("filters")
    rows: list[ListSmartLinkFansDataRowsItem] | None = _field("rows")
    summary: ListSmartLinkFansDataSummary | None = _field("summary")


@_model
class ListSmartLinkFans(Page["ListSmartLinkFansDataRowsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSmartLinkFansData | None = _field("data")

    __items__: ClassVar = ("data", "rows")
