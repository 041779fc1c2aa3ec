"""Models of `create_smart_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkCost, Meta


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkBody(Body):
    account_id: str = wire("account_id", required=True)
    link_type: Literal["free_trial", "tracking_link"] = wire("link_type", required=True)
    name: str = wire("name", required=True)
    free_trial_days: int | Unset = wire("free_trial_days")


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkDataAccount(Model):
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkData(Model):
    account: CreateSmartLinkDataAccount | Unset = wire("account")
    clicks_count: int | Unset = wire("clicks_count")
    conversions_count: int | Unset = wire("conversions_count")
    cost: LinkCost | Unset = wire("cost")
    created_at: datetime.datetime | Unset = wire("created_at")
    free_trial_days: int | Unset = wire("free_trial_days")
    id: str | Unset = wire("id")
    link_type: str | Unset = wire("link_type")
    name: str | Unset = wire("name")
    revenue: str | Unset = wire("revenue")
    subscribers_count: int | Unset = wire("subscribers_count")
    traffic_redirect_url: str | Unset = wire("traffic_redirect_url")
    updated_at: datetime.datetime | Unset = wire("updated_at")


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLink(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateSmartLinkData | Unset = wire("data")
