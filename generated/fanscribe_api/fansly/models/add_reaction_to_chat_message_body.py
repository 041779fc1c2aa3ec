from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire

if TYPE_CHECKING:
    from ..models.add_reaction_to_chat_message_body_type import AddReactionToChatMessageBodyType


@define(eq=False, repr=False, kw_only=True)
class AddReactionToChatMessageBody(Model):
    type_: AddReactionToChatMessageBodyType = wire("type", check=(1, 2, 3, 4, 5, 6, 7), required=True)
