from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateBundleResponse200Data(Model):
    can_buy: bool | Unset = wire("canBuy")
    discount: int | Unset = wire("discount")
    duration: int | Unset = wire("duration")
    id: int | Unset = wire("id")
    price: int | Unset = wire("price")
