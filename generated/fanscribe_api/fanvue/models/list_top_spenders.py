"""Models of `list_top_spenders`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListTopSpendersDataDataItem(Model):
    gross: int | None = _field("gross")
    messages: int | None = _field("messages")
    net: int | None = _field("net")
    user: _models.shared.Fan | None = _field("user")


@_model
class ListTopSpendersData(Model):
    data: list[ListTopSpendersDataDataItem] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")


@_model
class ListTopSpenders(Page["ListTopSpendersDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListTopSpendersData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"cursor": ("data", "nextCursor")}
