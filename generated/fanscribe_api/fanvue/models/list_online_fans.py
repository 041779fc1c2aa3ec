"""Models of `list_online_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import Chat, Meta


@_model
class ListOnlineFansData(Model):
    data: list[Chat] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")
    total: int | None = _field("total")


@_model
class ListOnlineFans(Page["Chat"]):
    meta: Meta | None = _field("_meta")
    data: ListOnlineFansData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = (("data", "nextCursor"),)
