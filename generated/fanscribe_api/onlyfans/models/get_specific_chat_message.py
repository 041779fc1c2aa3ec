"""Models of `get_specific_chat_message`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class GetSpecificChatMessageData(Model):
    can_be_pinned: bool | Unset = wire("canBePinned")
    can_purchase: bool | Unset = wire("canPurchase")
    can_purchase_reason: str | Unset = wire("canPurchaseReason")
    can_report: bool | Unset = wire("canReport")
    cancel_seconds: int | Unset = wire("cancelSeconds")
    changed_at: datetime.datetime | Unset = wire("changedAt")
    created_at: datetime.datetime | Unset = wire("createdAt")
    from_user: User | Unset = wire("fromUser")
    giphy_id: str | Unset = wire("giphyId")
    id: int | Unset = wire("id")
    is_couple_people_media: bool | Unset = wire("isCouplePeopleMedia")
    is_free: bool | Unset = wire("isFree")
    is_from_queue: bool | Unset = wire("isFromQueue")
    is_liked: bool | Unset = wire("isLiked")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_media_ready: bool | Unset = wire("isMediaReady")
    is_new: bool | Unset = wire("isNew")
    is_opened: bool | Unset = wire("isOpened")
    is_pinned: bool | Unset = wire("isPinned")
    is_reported_by_me: bool | Unset = wire("isReportedByMe")
    is_sent_by_me: bool | Unset = wire("isSentByMe")
    is_tip: bool | Unset = wire("isTip")
    locked_text: bool | Unset = wire("lockedText")
    media: list[Any] | Unset = wire("media")
    media_count: int | Unset = wire("mediaCount")
    previews: list[Any] | Unset = wire("previews")
    price: int | Unset = wire("price")
    queue_id: int | Unset = wire("queueId")
    release_forms: list[Any] | Unset = wire("releaseForms")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class GetSpecificChatMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetSpecificChatMessageData | Unset = wire("data")
