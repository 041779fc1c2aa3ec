"""Models of `send_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class SendChatMessageBody(Body):
    media_files: Array[str] | Unset = wire("mediaFiles")
    reply_to_message_id: str | Unset = wire("replyToMessageId")
    text: str | Unset = wire("text")


@model
class SendChatMessageDataInteractionsItem(Model):
    delivered_at: int | None = wire("deliveredAt")
    group_id: str | None = wire("groupId")
    read_at: int | None = wire("readAt")
    user_id: str | None = wire("userId")


@model
class SendChatMessageData(Model):
    attachments: list[Any] | None = wire("attachments")
    content: str | None = wire("content")
    created_at: float | None = wire("createdAt")
    group_id: str | None = wire("groupId")
    id: str | None = wire("id")
    in_reply_to: str | None = wire("inReplyTo")
    interactions: list[SendChatMessageDataInteractionsItem] | None = wire("interactions")
    sender_id: str | None = wire("senderId")
    type_: int | None = wire("type")


@model
class SendChatMessage(Model):
    meta: Meta | None = wire("_meta")
    data: SendChatMessageData | None = wire("data")
