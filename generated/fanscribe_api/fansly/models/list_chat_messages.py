"""Models of `list_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListChatMessagesDataMessagesItemAttachmentsItem(Model):
    content_id: str | None = wire("contentId")
    content_type: int | None = wire("contentType")
    message_id: str | None = wire("messageId")
    pos: int | None = wire("pos")


@model
class ListChatMessagesDataMessagesItemInteractionsItem(Model):
    delivered_at: int | None = wire("deliveredAt")
    read_at: int | None = wire("readAt")
    user_id: str | None = wire("userId")


@model
class ListChatMessagesDataMessagesItem(Model):
    attachments: list[ListChatMessagesDataMessagesItemAttachmentsItem] | None = wire("attachments")
    content: str | None = wire("content")
    correlation_id: str | None = wire("correlationId")
    created_at: int | None = wire("createdAt")
    data_version: int | None = wire("dataVersion")
    embeds: list[Any] | None = wire("embeds")
    group_id: str | None = wire("groupId")
    id: str | None = wire("id")
    in_reply_to: str | None = wire("inReplyTo")
    in_reply_to_root: str | None = wire("inReplyToRoot")
    interactions: list[ListChatMessagesDataMessagesItemInteractionsItem] | None = wire("interactions")
    likes: list[Any] | None = wire("likes")
    sender_id: str | None = wire("senderId")
    total_tip_amount: int | None = wire("totalTipAmount")
    type_: int | None = wire("type")


@model
class ListChatMessagesData(Model):
    account_media: list[Any] | None = wire("accountMedia")
    account_media_bundles: list[Any] | None = wire("accountMediaBundles")
    account_media_orders: list[Any] | None = wire("accountMediaOrders")
    has_more: bool | None = wire("hasMore")
    messages: list[ListChatMessagesDataMessagesItem] | None = wire("messages")
    stories: list[Any] | None = wire("stories")
    story_orders: list[Any] | None = wire("storyOrders")
    tip_goals: list[Any] | None = wire("tipGoals")
    tips: list[Any] | None = wire("tips")


@model
class ListChatMessages(Model):
    meta: Meta | None = wire("_meta")
    data: ListChatMessagesData | None = wire("data")
