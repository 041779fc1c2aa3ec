"""Models of `update_subscription_price`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class UpdateSubscriptionPriceBody(Body):
    price: str = needed("price")
