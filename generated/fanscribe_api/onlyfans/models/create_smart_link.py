"""Models of `create_smart_link`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkCost, Meta


@model
class CreateSmartLinkBody(Body):
    account_id: str = needed("account_id")
    link_type: Literal["free_trial", "tracking_link"] | Enum = needed("link_type")
    name: str = needed("name")
    free_trial_days: int | Unset = wire("free_trial_days")


@model
class CreateSmartLinkDataAccount(Model):
    display_name: str | None = wire("display_name")
    id: str | None = wire("id")
    username: str | None = wire("username")


@model
class CreateSmartLinkData(Model):
    account: CreateSmartLinkDataAccount | None = wire("account")
    clicks_count: int | None = wire("clicks_count")
    conversions_count: int | None = wire("conversions_count")
    cost: LinkCost | None = wire("cost")
    created_at: datetime.datetime | None = wire("created_at")
    free_trial_days: int | None = wire("free_trial_days")
    id: str | None = wire("id")
    link_type: str | None = wire("link_type")
    name: str | None = wire("name")
    revenue: str | None = wire("revenue")
    subscribers_count: int | None = wire("subscribers_count")
    traffic_redirect_url: str | None = wire("traffic_redirect_url")
    updated_at: datetime.datetime | None = wire("updated_at")


@model
class CreateSmartLink(Model):
    meta: Meta | None = wire("_meta")
    data: CreateSmartLinkData | None = wire("data")
