from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.link_cost import LinkCost
    from ..models.list_smart_links_response_200_data_item_account import ListSmartLinksResponse200DataItemAccount


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinksResponse200DataItem(Model):
    account: ListSmartLinksResponse200DataItemAccount | Unset = wire(
        "account", One("list_smart_links_response_200_data_item_account", "ListSmartLinksResponse200DataItemAccount")
    )
    clicks_count: int | Unset = wire("clicks_count")
    conversions_count: int | Unset = wire("conversions_count")
    cost: LinkCost | Unset = wire("cost", One("link_cost", "LinkCost"))
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    free_trial_days: int | Unset = wire("free_trial_days")
    id: str | Unset = wire("id")
    link_type: str | Unset = wire("link_type")
    name: str | Unset = wire("name")
    revenue: str | Unset = wire("revenue")
    spenders_count: int | Unset = wire("spenders_count")
    subscribers_count: int | Unset = wire("subscribers_count")
    traffic_redirect_url: str | Unset = wire("traffic_redirect_url")
    updated_at: datetime.datetime | Unset = wire("updated_at", moment)
