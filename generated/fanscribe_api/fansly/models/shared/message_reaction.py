"""MessageReaction, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class MessageReaction(Model):
    account_id: str | None = _field("accountId")
    group_id: str | None = _field("groupId")
    id: str | None = _field("id")
    message_id: str | None = _field("messageId")
    type_: int | None = _field("type")
