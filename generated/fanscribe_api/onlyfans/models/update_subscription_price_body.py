from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class UpdateSubscriptionPriceBody(Model):
    price: str = wire("price", check=str, required=True)
