from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire

if TYPE_CHECKING:
    from ..models.remove_reaction_from_chat_message_body_type import RemoveReactionFromChatMessageBodyType


@define(eq=False, repr=False, kw_only=True)
class RemoveReactionFromChatMessageBody(Model):
    type_: RemoveReactionFromChatMessageBodyType = wire("type", check=(1, 2, 3, 4, 5, 6, 7), required=True)
