"""Models of `send_message`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@model
class SendMessageBody(Body):
    account: str = needed("account")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = wire("blockBannedWords")
    giphy_id: str | Unset = wire("giphyId")
    locked_text: bool | Unset = wire("lockedText")
    media_files: Array[Any] | Unset = wire("mediaFiles")
    previews: Array[Any] | Unset = wire("previews")
    price: float | Unset = wire("price")
    reply_to_message_id: int | Unset = wire("replyToMessageId")
    rf_guest: str | Unset = wire("rfGuest")
    rf_partner: str | Unset = wire("rfPartner")
    rf_tag: str | Unset = wire("rfTag")
    text: str | Unset = wire("text")


@model
class SendMessageData(Model):
    can_be_pinned: bool | None = wire("canBePinned")
    can_purchase: bool | None = wire("canPurchase")
    can_purchase_reason: str | None = wire("canPurchaseReason")
    can_report: bool | None = wire("canReport")
    cancel_seconds: int | None = wire("cancelSeconds")
    changed_at: datetime.datetime | None = wire("changedAt")
    created_at: datetime.datetime | None = wire("createdAt")
    from_user: User | None = wire("fromUser")
    giphy_id: str | None = wire("giphyId")
    id: int | None = wire("id")
    is_couple_people_media: bool | None = wire("isCouplePeopleMedia")
    is_free: bool | None = wire("isFree")
    is_from_queue: bool | None = wire("isFromQueue")
    is_liked: bool | None = wire("isLiked")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_media_ready: bool | None = wire("isMediaReady")
    is_new: bool | None = wire("isNew")
    is_opened: bool | None = wire("isOpened")
    is_pinned: bool | None = wire("isPinned")
    is_reported_by_me: bool | None = wire("isReportedByMe")
    is_tip: bool | None = wire("isTip")
    locked_text: bool | None = wire("lockedText")
    media: list[Any] | None = wire("media")
    media_count: int | None = wire("mediaCount")
    previews: list[Any] | None = wire("previews")
    price: int | None = wire("price")
    queue_id: int | None = wire("queueId")
    release_forms: list[Any] | None = wire("releaseForms")
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")


@model
class SendMessage(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: SendMessageData | None = wire("data")
