"""The model SubscriptionBundle, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class SubscriptionBundle(Model):
    can_buy: bool | Unset = wire("canBuy")
    discount: int | Unset = wire("discount")
    duration: int | Unset = wire("duration")
    id: int | Unset = wire("id")
    price: float | Unset = wire("price")
