"""Models of `list_queue_items`."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListQueueItemsDataListItemEntity(Model):
    can_purchase: bool | None = _field("canPurchase")
    can_unsend_queue: bool | None = _field("canUnsendQueue")
    cancel_seconds: int | None = _field("cancelSeconds")
    changed_at: datetime.datetime | None = _field("changedAt")
    created_at: datetime.datetime | None = _field("createdAt")
    giphy_id: str | None = _field("giphyId")
    id: int | None = _field("id")
    is_free: bool | None = _field("isFree")
    is_from_queue: bool | None = _field("isFromQueue")
    is_liked: bool | None = _field("isLiked")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_media_ready: bool | None = _field("isMediaReady")
    is_new: bool | None = _field("isNew")
    is_opened: bool | None = _field("isOpened")
    is_tip: bool | None = _field("isTip")
    locked_text: bool | None = _field("lockedText")
    media: list[Any] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    previews: list[Any] | None = _field("previews")
    price: int | None = _field("price")
    queue_id: int | None = _field("queueId")
    raw_text: str | None = _field("rawText")
    release_forms: list[Any] | None = _field("releaseForms")
    response_type: str | None = _field("responseType")
    scheduled_at: datetime.datetime | None = _field("scheduledAt")
    sent_rules_extra: str | None = _field("sentRulesExtra")
    sent_rules_type: str | None = _field("sentRulesType")
    text: str | None = _field("text")
    unsend_seconds_queue: int | None = _field("unsendSecondsQueue")
    user_lists: list[str] | None = _field("userLists")


@_model
class ListQueueItemsDataListItem(Model):
    created_date_time: datetime.datetime | None = _field("createdDateTime")
    entity: ListQueueItemsDataListItemEntity | None = _field("entity")
    id: int | None = _field("id")
    publish_date_time: datetime.datetime | None = _field("publishDateTime")
    type_: str | None = _field("type")


@_model
class ListQueueItemsData(Model):
    list_: list[ListQueueItemsDataListItem] | None = _field("list")
    sync_in_process: bool | None = _field("syncInProcess")


@_model
class ListQueueItems(Page["ListQueueItemsDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListQueueItemsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
