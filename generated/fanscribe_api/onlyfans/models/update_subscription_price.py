"""Models of `update_subscription_price`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class UpdateSubscriptionPriceBody(Body):
    price: str = wire("price", required=True)
