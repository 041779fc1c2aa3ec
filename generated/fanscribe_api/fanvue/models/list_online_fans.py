"""Models of `list_online_fans`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListOnlineFansData(Model):
    data: list[_models.shared.Chat] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")
    total: int | None = _field("total")


@_model
class ListOnlineFans(Page["_models.shared.Chat"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListOnlineFansData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"cursor": ("data", "nextCursor")}
