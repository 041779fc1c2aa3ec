"""Models of `list_promotions`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListPromotionsData(Model):
    has_more: bool | None = _field("hasMore")
    items: list[_models.shared.Promotion] | None = _field("items")


@_model
class ListPromotions(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListPromotionsData | None = _field("data")
