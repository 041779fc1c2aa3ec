"""Models of `list_queue_items`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListQueueItemsDataListItemEntity(Model):
    can_purchase: bool | Unset = wire("canPurchase")
    can_unsend_queue: bool | Unset = wire("canUnsendQueue")
    cancel_seconds: int | Unset = wire("cancelSeconds")
    changed_at: datetime.datetime | Unset = wire("changedAt")
    created_at: datetime.datetime | Unset = wire("createdAt")
    giphy_id: str | Unset = wire("giphyId")
    id: int | Unset = wire("id")
    is_free: bool | Unset = wire("isFree")
    is_from_queue: bool | Unset = wire("isFromQueue")
    is_liked: bool | Unset = wire("isLiked")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_media_ready: bool | Unset = wire("isMediaReady")
    is_new: bool | Unset = wire("isNew")
    is_opened: bool | Unset = wire("isOpened")
    is_tip: bool | Unset = wire("isTip")
    locked_text: bool | Unset = wire("lockedText")
    media: list[Any] | Unset = wire("media")
    media_count: int | Unset = wire("mediaCount")
    previews: list[Any] | Unset = wire("previews")
    price: int | Unset = wire("price")
    queue_id: int | Unset = wire("queueId")
    raw_text: str | Unset = wire("rawText")
    release_forms: list[Any] | Unset = wire("releaseForms")
    response_type: str | Unset = wire("responseType")
    scheduled_at: datetime.datetime | Unset = wire("scheduledAt")
    sent_rules_extra: str | Unset = wire("sentRulesExtra")
    sent_rules_type: str | Unset = wire("sentRulesType")
    text: str | Unset = wire("text")
    unsend_seconds_queue: int | Unset = wire("unsendSecondsQueue")
    user_lists: list[str] | Unset = wire("userLists")


@define(eq=False, repr=False, kw_only=True)
class ListQueueItemsDataListItem(Model):
    created_date_time: datetime.datetime | Unset = wire("createdDateTime")
    entity: ListQueueItemsDataListItemEntity | Unset = wire("entity")
    id: int | Unset = wire("id")
    publish_date_time: datetime.datetime | Unset = wire("publishDateTime")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListQueueItemsData(Model):
    list_: list[ListQueueItemsDataListItem] | Unset = wire("list")
    sync_in_process: bool | Unset = wire("syncInProcess")


@define(eq=False, repr=False, kw_only=True)
class ListQueueItems(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListQueueItemsData | Unset = wire("data")
