"""Models of `list_smart_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkCost, Meta


@model
class ListSmartLinksDataItemAccount(Model):
    display_name: str | None = wire("display_name")
    id: str | None = wire("id")
    username: str | None = wire("username")


@model
class ListSmartLinksDataItem(Model):
    account: ListSmartLinksDataItemAccount | None = wire("account")
    clicks_count: int | None = wire("clicks_count")
    conversions_count: int | None = wire("conversions_count")
    cost: LinkCost | None = wire("cost")
    created_at: datetime.datetime | None = wire("created_at")
    free_trial_days: int | None = wire("free_trial_days")
    id: str | None = wire("id")
    link_type: str | None = wire("link_type")
    name: str | None = wire("name")
    revenue: str | None = wire("revenue")
    spenders_count: int | None = wire("spenders_count")
    subscribers_count: int | None = wire("subscribers_count")
    traffic_redirect_url: str | None = wire("traffic_redirect_url")
    updated_at: datetime.datetime | None = wire("updated_at")


@model
class ListSmartLinks(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListSmartLinksDataItem] | None = wire("data")
