"""Models of `list_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListChatMessagesDataMessagesItemAttachmentsItem(Model):
    content_id: str | Unset = wire("contentId")
    content_type: int | Unset = wire("contentType")
    message_id: str | Unset = wire("messageId")
    pos: int | Unset = wire("pos")


@define(eq=False, repr=False, kw_only=True)
class ListChatMessagesDataMessagesItemInteractionsItem(Model):
    delivered_at: int | Unset = wire("deliveredAt")
    read_at: int | Unset = wire("readAt")
    user_id: str | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class ListChatMessagesDataMessagesItem(Model):
    attachments: list[ListChatMessagesDataMessagesItemAttachmentsItem] | Unset = wire("attachments")
    content: str | Unset = wire("content")
    correlation_id: str | Unset = wire("correlationId")
    created_at: int | Unset = wire("createdAt")
    data_version: int | Unset = wire("dataVersion")
    embeds: list[Any] | Unset = wire("embeds")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: str | None | Unset = wire("inReplyTo")
    in_reply_to_root: str | None | Unset = wire("inReplyToRoot")
    interactions: list[ListChatMessagesDataMessagesItemInteractionsItem] | Unset = wire("interactions")
    likes: list[Any] | Unset = wire("likes")
    sender_id: str | Unset = wire("senderId")
    total_tip_amount: int | Unset = wire("totalTipAmount")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListChatMessagesData(Model):
    account_media: list[Any] | Unset = wire("accountMedia")
    account_media_bundles: list[Any] | Unset = wire("accountMediaBundles")
    account_media_orders: list[Any] | Unset = wire("accountMediaOrders")
    has_more: bool | Unset = wire("hasMore")
    messages: list[ListChatMessagesDataMessagesItem] | Unset = wire("messages")
    stories: list[Any] | Unset = wire("stories")
    story_orders: list[Any] | Unset = wire("storyOrders")
    tip_goals: list[Any] | Unset = wire("tipGoals")
    tips: list[Any] | Unset = wire("tips")


@define(eq=False, repr=False, kw_only=True)
class ListChatMessages(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListChatMessagesData | Unset = wire("data")
