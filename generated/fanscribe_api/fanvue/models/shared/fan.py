"""Fan, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Literal

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class FanSubscription(Model):
    amount_paid: int | None = _field("amountPaid")
    auto_renewal_enabled: bool | None = _field("autoRenewalEnabled")
    current_period_end: datetime.datetime | None = _field("currentPeriodEnd")
    current_period_start: datetime.datetime | None = _field("currentPeriodStart")
    price: int | None = _field("price")
    status: Literal["active", "cancelled", "paused", "pending_confirmation"] | None = _field("status")


@_model
class Fan(Model):
    avatar_url: str | None = _field("avatarUrl")
    display_name: str | None = _field("displayName")
    first_subscribed_at: datetime.datetime | None = _field("firstSubscribedAt")
    handle: str | None = _field("handle")
    is_top_spender: bool | None = _field("isTopSpender")
    nickname: str | None = _field("nickname")
    registered_at: datetime.datetime | None = _field("registeredAt")
    subscription: FanSubscription | None = _field("subscription")
    uuid: str | None = _field("uuid")
