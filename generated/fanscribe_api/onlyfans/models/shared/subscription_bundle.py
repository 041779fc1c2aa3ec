"""SubscriptionBundle, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class SubscriptionBundle(Model):
    can_buy: bool | None = _field("canBuy")
    discount: int | None = _field("discount")
    duration: int | None = _field("duration")
    id: int | None = _field("id")
    price: float | None = _field("price")
