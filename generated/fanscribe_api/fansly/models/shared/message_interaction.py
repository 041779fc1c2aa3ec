"""MessageInteraction, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class MessageInteraction(Model):
    delivered_at: int | None = _field("deliveredAt")
    group_id: str | None = _field("groupId")
    read_at: int | None = _field("readAt")
    user_id: str | None = _field("userId")
