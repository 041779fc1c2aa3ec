"""Models of `list_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import ChatMessage, Meta, Pagination


@_model
class ListChatMessages(Model):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: list[ChatMessage] | None = _field("data")
