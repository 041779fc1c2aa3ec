"""Models of `list_bundles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListBundlesDataItem(Model):
    can_buy: bool | None = wire("canBuy")
    discount: int | None = wire("discount")
    duration: int | None = wire("duration")
    id: int | None = wire("id")
    price: int | None = wire("price")


@model
class ListBundles(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListBundlesDataItem] | None = wire("data")
