"""Models of `list_chat_media_gallery`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta, User


@model
class ListChatMediaGalleryDataListItem(Model):
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
    media: list[Media] | None = wire("media")
    media_count: int | None = wire("mediaCount")
    previews: list[Any] | None = wire("previews")
    price: int | None = wire("price")
    queue_id: int | None = wire("queueId")
    release_forms: list[Any] | None = wire("releaseForms")
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")


@model
class ListChatMediaGalleryData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListChatMediaGalleryDataListItem] | None = wire("list")
    next_last_id: str | None = wire("nextLastId")


@model
class ListChatMediaGallery(Model):
    meta: Meta | None = wire("_meta")
    data: ListChatMediaGalleryData | None = wire("data")
