"""Models of `list_saved_for_later_messages`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSavedForLaterMessagesDataListItemEntity(Model):
    can_purchase: bool | None = wire("canPurchase")
    can_unsend_queue: bool | None = wire("canUnsendQueue")
    cancel_seconds: int | None = wire("cancelSeconds")
    changed_at: datetime.datetime | None = wire("changedAt")
    created_at: datetime.datetime | None = wire("createdAt")
    giphy_id: str | None = wire("giphyId")
    id: int | None = wire("id")
    is_free: bool | None = wire("isFree")
    is_from_queue: bool | None = wire("isFromQueue")
    is_liked: bool | None = wire("isLiked")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_media_ready: bool | None = wire("isMediaReady")
    is_new: bool | None = wire("isNew")
    is_opened: bool | None = wire("isOpened")
    is_tip: bool | None = wire("isTip")
    locked_text: bool | None = wire("lockedText")
    media: list[Any] | None = wire("media")
    media_count: int | None = wire("mediaCount")
    previews: list[Any] | None = wire("previews")
    price: int | None = wire("price")
    queue_id: int | None = wire("queueId")
    raw_text: str | None = wire("rawText")
    release_forms: list[Any] | None = wire("releaseForms")
    response_type: str | None = wire("responseType")
    scheduled_at: datetime.datetime | None = wire("scheduledAt")
    sent_rules_extra: str | None = wire("sentRulesExtra")
    sent_rules_type: str | None = wire("sentRulesType")
    text: str | None = wire("text")
    unsend_seconds_queue: int | None = wire("unsendSecondsQueue")
    user_ids: list[str] | None = wire("userIds")


@model
class ListSavedForLaterMessagesDataListItem(Model):
    created_date_time: datetime.datetime | None = wire("createdDateTime")
    entity: ListSavedForLaterMessagesDataListItemEntity | None = wire("entity")
    id: int | None = wire("id")
    publish_date_time: datetime.datetime | None = wire("publishDateTime")
    type_: str | None = wire("type")


@model
class ListSavedForLaterMessagesData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListSavedForLaterMessagesDataListItem] | None = wire("list")
    sync_in_process: bool | None = wire("syncInProcess")


@model
class ListSavedForLaterMessages(Model):
    meta: Meta | None = wire("_meta")
    data: ListSavedForLaterMessagesData | None = wire("data")
