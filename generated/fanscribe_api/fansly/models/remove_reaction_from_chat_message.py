"""Models of `remove_reaction_from_chat_message`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class RemoveReactionFromChatMessageBody(Body):
    type_: Literal[1, 2, 3, 4, 5, 6, 7] = _required("type")


@_model
class RemoveReactionFromChatMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.MessageReaction | None = _field("data")
