"""Models of `acknowledge_chat_messages`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class AcknowledgeChatMessagesBody(Body):
    message_ids: Array[str] = needed("messageIds")
    type_: Literal[1, 2, 3, 4] | Enum = needed("type")


@model
class AcknowledgeChatMessages(Model):
    meta: Meta | None = wire("_meta")
    data: Any = wire("data")
