"""ChatMessage, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models

ChatMessageType = Literal[
    "AUTOMATED_CANCELED",
    "AUTOMATED_CHAT_MESSAGE_REPLY",
    "AUTOMATED_FIRST_MESSAGE_REPLY",
    "AUTOMATED_NEW_FOLLOWER",
    "AUTOMATED_NEW_PURCHASE",
    "AUTOMATED_NEW_SUBSCRIBER",
    "AUTOMATED_RENEWED",
    "AUTOMATED_RE_SUBSCRIBED",
    "BROADCAST",
    "CHAT_TEXT_GENERATION",
    "CHAT_TEXT_REPLY",
    "CHAT_TEXT_REWRITE",
    "GHOST_PROMOTION",
    "LOCKED_MESSAGE_UNLOCKED",
    "MARKETING_KYC",
    "SINGLE_RECIPIENT",
    "TIP",
    "VOICE_CALL",
]


@_model
class ChatMessageGif(Model):
    title: str | None = _field("title")
    url: str | None = _field("url")


@_model
class ChatMessagePricing(Model):
    __extra__: ClassVar[_models.shared.Price]


@_model
class ChatMessageSender(Model):
    handle: str | None = _field("handle")
    uuid: str | None = _field("uuid")


@_model
class ChatMessage(Model):
    gif: ChatMessageGif | None = _field("gif")
    has_media: bool | None = _field("hasMedia")
    is_read: bool | None = _field("isRead")
    media_preview_uuid: str | None = _field("mediaPreviewUuid")
    media_type: Literal["audio", "document", "image", "video"] | None = _field("mediaType")
    media_uuids: list[str] | None = _field("mediaUuids")
    pricing: ChatMessagePricing | None = _field("pricing")
    purchased_at: datetime.datetime | None = _field("purchasedAt")
    recipient: ChatMessageSender | None = _field("recipient")
    sender: ChatMessageSender | None = _field("sender")
    sent_at: datetime.datetime | None = _field("sentAt")
    sent_by_user_id: str | None = _field("sentByUserId")
    text: str | None = _field("text")
    type_: ChatMessageType | None = _field("type")
    uuid: str | None = _field("uuid")


ChatMessageRecipient = ChatMessageSender
