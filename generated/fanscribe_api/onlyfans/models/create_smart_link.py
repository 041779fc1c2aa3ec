"""Models of `create_smart_link`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkCost, Meta


@_model
class CreateSmartLinkBody(Body):
    account_id: str = _required("account_id")
    link_type: Literal["free_trial", "tracking_link"] = _required("link_type")
    name: str = _required("name")
    free_trial_days: int | Unset = _field("free_trial_days")


@_model
class CreateSmartLinkDataAccount(Model):
    display_name: str | None = _field("display_name")
    id: str | None = _field("id")
    username: str | None = _field("username")


@_model
class CreateSmartLinkData(Model):
    account: CreateSmartLinkDataAccount | None = _field("account")
    clicks_count: int | None = _field("clicks_count")
    conversions_count: int | None = _field("conversions_count")
    cost: LinkCost | None = _field("cost")
    created_at: datetime.datetime | None = _field("created_at")
    free_trial_days: int | None = _field("free_trial_days")
    id: str | None = _field("id")
    link_type: str | None = _field("link_type")
    name: str | None = _field("name")
    revenue: str | None = _field("revenue")
    subscribers_count: int | None = _field("subscribers_count")
    traffic_redirect_url: str | None = _field("traffic_redirect_url")
    updated_at: datetime.datetime | None = _field("updated_at")


@_model
class CreateSmartLink(Model):
    meta: Meta | None = _field("_meta")
    data: CreateSmartLinkData | None = _field("data")
