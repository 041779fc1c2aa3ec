"""MessageAttachment, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class MessageAttachment(Model):
    content_id: str | None = _field("contentId")
    content_type: int | None = _field("contentType")
    message_id: str | None = _field("messageId")
    pos: int | None = _field("pos")
