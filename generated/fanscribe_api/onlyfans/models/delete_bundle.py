"""Models of `delete_bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class DeleteBundleData(Model):
    can_buy: bool | None = wire("canBuy")
    discount: int | None = wire("discount")
    duration: int | None = wire("duration")
    id: int | None = wire("id")
    price: int | None = wire("price")


@model
class DeleteBundle(Model):
    meta: Meta | None = wire("_meta")
    data: DeleteBundleData | None = wire("data")
