"""Models of `list_labels`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListLabelsData(Model):
    has_more: bool | None = _field("hasMore")
    hash_sort: str | None = _field("hashSort")
    list_: list[_models.shared.PostLabel] | None = _field("list")
    next_offset: int | None = _field("nextOffset")
    order: str | None = _field("order")
    sort: str | None = _field("sort")


@_model
class ListLabels(Page["_models.shared.PostLabel"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListLabelsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
