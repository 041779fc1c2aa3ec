"""Models of `delete_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class DeleteChatMessageDataAttachmentsItem(Model):
    content_id: str | None = wire("contentId")
    content_type: int | None = wire("contentType")
    message_id: str | None = wire("messageId")
    pos: int | None = wire("pos")


@model
class DeleteChatMessageDataInteractionsItem(Model):
    delivered_at: int | None = wire("deliveredAt")
    read_at: int | None = wire("readAt")
    user_id: str | None = wire("userId")


@model
class DeleteChatMessageData(Model):
    attachments: list[DeleteChatMessageDataAttachmentsItem] | None = wire("attachments")
    content: str | None = wire("content")
    correlation_id: str | None = wire("correlationId")
    created_at: int | None = wire("createdAt")
    data_version: int | None = wire("dataVersion")
    deleted_at: int | None = wire("deletedAt")
    embeds: list[Any] | None = wire("embeds")
    group_id: str | None = wire("groupId")
    id: str | None = wire("id")
    in_reply_to: str | None = wire("inReplyTo")
    in_reply_to_root: str | None = wire("inReplyToRoot")
    interactions: list[DeleteChatMessageDataInteractionsItem] | None = wire("interactions")
    likes: list[Any] | None = wire("likes")
    sender_id: str | None = wire("senderId")
    type_: int | None = wire("type")


@model
class DeleteChatMessage(Model):
    meta: Meta | None = wire("_meta")
    data: DeleteChatMessageData | None = wire("data")
