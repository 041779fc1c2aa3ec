"""Models of `update_subscription_price`."""

from __future__ import annotations

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body


@_model
class UpdateSubscriptionPriceBody(Body):
    price: str = _required("price")
