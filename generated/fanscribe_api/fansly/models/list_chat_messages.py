"""Models of `list_chat_messages`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListChatMessagesDataMessagesItem(Model):
    attachments: list[_models.shared.MessageAttachment] | None = _field("attachments")
    content: str | None = _field("content")
    correlation_id: str | None = _field("correlationId")
    created_at: int | None = _field("createdAt")
    data_version: int | None = _field("dataVersion")
    embeds: list[Any] | None = _field("embeds")
    group_id: str | None = _field("groupId")
    id: str | None = _field("id")
    in_reply_to: str | None = _field("inReplyTo")
    in_reply_to_root: str | None = _field("inReplyToRoot")
    interactions: list[_models.shared.MessageInteraction] | None = _field("interactions")
    likes: list[Any] | None = _field("likes")
    sender_id: str | None = _field("senderId")
    total_tip_amount: int | None = _field("totalTipAmount")
    type_: int | None = _field("type")


@_model
class ListChatMessagesData(Model):
    account_media: list[Any] | None = _field("accountMedia")
    account_media_bundles: list[Any] | None = _field("accountMediaBundles")
    account_media_orders: list[Any] | None = _field("accountMediaOrders")
    has_more: bool | None = _field("hasMore")
    messages: list[ListChatMessagesDataMessagesItem] | None = _field("messages")
    stories: list[Any] | None = _field("stories")
    story_orders: list[Any] | None = _field("storyOrders")
    tip_goals: list[Any] | None = _field("tipGoals")
    tips: list[Any] | None = _field("tips")


@_model
class ListChatMessages(Page["ListChatMessagesDataMessagesItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListChatMessagesData | None = _field("data")

    __items__: ClassVar = ("data", "messages")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
