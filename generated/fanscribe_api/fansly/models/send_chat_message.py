"""Models of `send_chat_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class SendChatMessageBody(Body):
    media_files: Array[str] | Unset = _field("mediaFiles")
    reply_to_message_id: str | Unset = _field("replyToMessageId")
    text: str | Unset = _field("text")


@_model
class SendChatMessageData(Model):
    attachments: list[Any] | None = _field("attachments")
    content: str | None = _field("content")
    created_at: float | None = _field("createdAt")
    group_id: str | None = _field("groupId")
    id: str | None = _field("id")
    in_reply_to: str | None = _field("inReplyTo")
    interactions: list[_models.shared.MessageInteraction] | None = _field("interactions")
    sender_id: str | None = _field("senderId")
    type_: int | None = _field("type")


@_model
class SendChatMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: SendChatMessageData | None = _field("data")
