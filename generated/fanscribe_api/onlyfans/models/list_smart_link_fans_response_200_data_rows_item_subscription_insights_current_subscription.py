from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription(Model):
    action: str | Unset = wire("action")
    is_free: bool | Unset = wire("is_free")
    price: int | Unset = wire("price")
    regular_price: int | Unset = wire("regular_price")
    type_: str | Unset = wire("type")
