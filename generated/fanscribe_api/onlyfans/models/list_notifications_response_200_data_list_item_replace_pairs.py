from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListNotificationsResponse200DataListItemReplacePairs(Model):
    price: str | Unset = wire("{PRICE}")
    subscriber_link: str | Unset = wire("{SUBSCRIBER_LINK}")
