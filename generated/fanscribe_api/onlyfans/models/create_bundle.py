"""Models of `create_bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateBundleData(Model):
    can_buy: bool | None = wire("canBuy")
    discount: int | None = wire("discount")
    duration: int | None = wire("duration")
    id: int | None = wire("id")
    price: int | None = wire("price")


@model
class CreateBundle(Model):
    meta: Meta | None = wire("_meta")
    data: CreateBundleData | None = wire("data")
