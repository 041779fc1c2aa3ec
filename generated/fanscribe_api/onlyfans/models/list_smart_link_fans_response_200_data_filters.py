from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansResponse200DataFilters(Model):
    has_messages: str | Unset = wire("has_messages")
    limit: int | Unset = wire("limit")
    min_messages_sent_by_fan: str | Unset = wire("min_messages_sent_by_fan")
    min_revenue_net: str | Unset = wire("min_revenue_net")
    min_tips_net: str | Unset = wire("min_tips_net")
    offset: int | Unset = wire("offset")
    previously_subscribed: str | Unset = wire("previously_subscribed")
    sort: str | Unset = wire("sort")
    subscribed_using_promo: str | Unset = wire("subscribed_using_promo")
