"""Models of `update_subscription_price`."""

from __future__ import annotations

from ...runtime.models import Body, model, needed


@model
class UpdateSubscriptionPriceBody(Body):
    price: str = needed("price")
