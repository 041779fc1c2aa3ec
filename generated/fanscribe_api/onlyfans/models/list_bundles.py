"""Models of `list_bundles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListBundlesDataItem(Model):
    can_buy: bool | Unset = wire("canBuy")
    discount: int | Unset = wire("discount")
    duration: int | Unset = wire("duration")
    id: int | Unset = wire("id")
    price: int | Unset = wire("price")


@define(eq=False, repr=False, kw_only=True)
class ListBundles(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListBundlesDataItem] | Unset = wire("data")
