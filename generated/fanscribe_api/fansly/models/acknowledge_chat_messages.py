"""Models of `acknowledge_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class AcknowledgeChatMessagesBody(Body):
    message_ids: list[str] = wire("messageIds", required=True)
    type_: Literal[1, 2, 3, 4] = wire("type", required=True)


@define(eq=False, repr=False, kw_only=True)
class AcknowledgeChatMessages(Model):
    meta: Meta | Unset = wire("_meta")
    data: Any = wire("data")
