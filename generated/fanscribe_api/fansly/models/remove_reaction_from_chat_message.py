"""Models of `remove_reaction_from_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import MessageReaction, Meta


@_model
class RemoveReactionFromChatMessageBody(Body):
    type_: Literal[1, 2, 3, 4, 5, 6, 7] = _required("type")


@_model
class RemoveReactionFromChatMessage(Model):
    meta: Meta | None = _field("_meta")
    data: MessageReaction | None = _field("data")
