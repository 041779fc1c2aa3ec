from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, wire

if TYPE_CHECKING:
    from ..models.acknowledge_chat_messages_body_type import AcknowledgeChatMessagesBodyType


@define(eq=False, repr=False, kw_only=True)
class AcknowledgeChatMessagesBody(Model):
    message_ids: list[str] = wire("messageIds", check=ListOf(str), required=True)
    type_: AcknowledgeChatMessagesBodyType = wire("type", check=(1, 2, 3, 4), required=True)
