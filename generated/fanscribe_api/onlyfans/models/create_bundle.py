"""Models of `create_bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateBundleData(Model):
    can_buy: bool | Unset = wire("canBuy")
    discount: int | Unset = wire("discount")
    duration: int | Unset = wire("duration")
    id: int | Unset = wire("id")
    price: int | Unset = wire("price")


@define(eq=False, repr=False, kw_only=True)
class CreateBundle(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateBundleData | Unset = wire("data")
