"""Models of `get_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import ChatMessage, Meta


@_model
class GetChatMessage(Model):
    meta: Meta | None = _field("_meta")
    data: ChatMessage | None = _field("data")
