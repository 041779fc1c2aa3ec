"""Models of `create_bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreateBundleData(Model):
    can_buy: bool | None = _field("canBuy")
    discount: int | None = _field("discount")
    duration: int | None = _field("duration")
    id: int | None = _field("id")
    price: int | None = _field("price")


@_model
class CreateBundle(Model):
    meta: Meta | None = _field("_meta")
    data: CreateBundleData | None = _field("data")
