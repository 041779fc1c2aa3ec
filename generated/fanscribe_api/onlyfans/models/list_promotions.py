"""Models of `list_promotions`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListPromotionsData(Model):
    has_more: bool | None = _field("hasMore")
    items_: list[_models.shared.Promotion] | None = _field("items")


@_model
class ListPromotions(Page["_models.shared.Promotion"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListPromotionsData | None = _field("data")

    __items__: ClassVar = ("data", "items")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
