"""Models of `list_promotions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import Meta, Promotion


@_model
class ListPromotionsData(Model):
    has_more: bool | None = _field("hasMore")
    items_: list[Promotion] | None = _field("items")


@_model
class ListPromotions(Page["Promotion"]):
    meta: Meta | None = _field("_meta")
    data: ListPromotionsData | None = _field("data")

    __items__: ClassVar = ("data", "items_")
    __more__: ClassVar = (("data", "hasMore"),)
