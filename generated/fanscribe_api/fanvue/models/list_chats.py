"""Models of `list_chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Chat, Meta


@_model
class ListChatsData(Model):
    data: list[Chat] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")
    total: int | None = _field("total")


@_model
class ListChats(Model):
    meta: Meta | None = _field("_meta")
    data: ListChatsData | None = _field("data")
