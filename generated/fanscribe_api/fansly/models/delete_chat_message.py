"""Models of `delete_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessageDataAttachmentsItem(Model):
    content_id: str | Unset = wire("contentId")
    content_type: int | Unset = wire("contentType")
    message_id: str | Unset = wire("messageId")
    pos: int | Unset = wire("pos")


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessageDataInteractionsItem(Model):
    delivered_at: int | Unset = wire("deliveredAt")
    read_at: int | Unset = wire("readAt")
    user_id: str | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessageData(Model):
    attachments: list[DeleteChatMessageDataAttachmentsItem] | Unset = wire("attachments")
    content: str | Unset = wire("content")
    correlation_id: str | Unset = wire("correlationId")
    created_at: int | Unset = wire("createdAt")
    data_version: int | Unset = wire("dataVersion")
    deleted_at: int | Unset = wire("deletedAt")
    embeds: list[Any] | Unset = wire("embeds")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: str | None | Unset = wire("inReplyTo")
    in_reply_to_root: str | None | Unset = wire("inReplyToRoot")
    interactions: list[DeleteChatMessageDataInteractionsItem] | Unset = wire("interactions")
    likes: list[Any] | Unset = wire("likes")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: DeleteChatMessageData | Unset = wire("data")
