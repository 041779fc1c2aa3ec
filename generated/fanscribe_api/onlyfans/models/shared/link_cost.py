"""LinkCost, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class LinkCost(Model):
    click_source_count: int | None = _field("clickSourceCount")
    input_mode: str | None = _field("inputMode")
    input_value: str | None = _field("inputValue")
    per_click: str | None = _field("perClick")
    per_promo: str | None = _field("perPromo")
    per_sub: str | None = _field("perSub")
    subscriber_source_count: int | None = _field("subscriberSourceCount")
