"""Models of `list_subscribers`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSubscribersData(Model):
    data: list[_models.shared.Fan] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")


@_model
class ListSubscribers(Page["_models.shared.Fan"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSubscribersData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"cursor": ("data", "nextCursor")}
