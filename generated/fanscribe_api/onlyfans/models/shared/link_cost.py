"""The model LinkCost, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class LinkCost(Model):
    click_source_count: int | None = wire("clickSourceCount")
    input_mode: str | None = wire("inputMode")
    input_value: str | None = wire("inputValue")
    per_click: str | None = wire("perClick")
    per_promo: str | None = wire("perPromo")
    per_sub: str | None = wire("perSub")
    subscriber_source_count: int | None = wire("subscriberSourceCount")
