"""Models of `list_online_fans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Chat, Meta


@_model
class ListOnlineFansData(Model):
    data: list[Chat] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")
    total: int | None = _field("total")


@_model
class ListOnlineFans(Model):
    meta: Meta | None = _field("_meta")
    data: ListOnlineFansData | None = _field("data")
