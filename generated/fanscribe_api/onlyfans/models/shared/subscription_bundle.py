"""The model SubscriptionBundle, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class SubscriptionBundle(Model):
    can_buy: bool | None = wire("canBuy")
    discount: int | None = wire("discount")
    duration: int | None = wire("duration")
    id: int | None = wire("id")
    price: float | None = wire("price")
