"""Models of `delete_chat_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class DeleteChatMessageData(Model):
    attachments: list[_models.shared.MessageAttachment] | None = _field("attachments")
    content: str | None = _field("content")
    correlation_id: str | None = _field("correlationId")
    created_at: int | None = _field("createdAt")
    data_version: int | None = _field("dataVersion")
    deleted_at: int | None = _field("deletedAt")
    embeds: list[Any] | None = _field("embeds")
    group_id: str | None = _field("groupId")
    id: str | None = _field("id")
    in_reply_to: str | None = _field("inReplyTo")
    in_reply_to_root: str | None = _field("inReplyToRoot")
    interactions: list[_models.shared.MessageInteraction] | None = _field("interactions")
    likes: list[Any] | None = _field("likes")
    sender_id: str | None = _field("senderId")
    type_: int | None = _field("type")


@_model
class DeleteChatMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: DeleteChatMessageData | None = _field("data")
