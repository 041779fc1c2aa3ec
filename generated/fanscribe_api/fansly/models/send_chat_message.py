"""Models of `send_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class SendChatMessageBody(Body):
    media_files: list[str] | Unset = wire("mediaFiles")
    reply_to_message_id: str | Unset = wire("replyToMessageId")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class SendChatMessageDataInteractionsItem(Model):
    delivered_at: int | Unset = wire("deliveredAt")
    group_id: str | Unset = wire("groupId")
    read_at: int | Unset = wire("readAt")
    user_id: str | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class SendChatMessageData(Model):
    attachments: list[Any] | Unset = wire("attachments")
    content: str | Unset = wire("content")
    created_at: float | Unset = wire("createdAt")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: str | None | Unset = wire("inReplyTo")
    interactions: list[SendChatMessageDataInteractionsItem] | Unset = wire("interactions")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class SendChatMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: SendChatMessageData | Unset = wire("data")
