"""The model LinkCost, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class LinkCost(Model):
    click_source_count: int | Unset = wire("clickSourceCount")
    input_mode: str | Unset = wire("inputMode")
    input_value: str | Unset = wire("inputValue")
    per_click: str | Unset = wire("perClick")
    per_promo: str | Unset = wire("perPromo")
    per_sub: str | Unset = wire("perSub")
    subscriber_source_count: int | Unset = wire("subscriberSourceCount")
