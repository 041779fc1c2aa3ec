"""ChatMessage, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class ChatMessage(Model):
    can_be_pinned: bool | None = _field("canBePinned")
    can_purchase: bool | None = _field("canPurchase")
    can_purchase_reason: str | None = _field("canPurchaseReason")
    can_report: bool | None = _field("canReport")
    cancel_seconds: int | None = _field("cancelSeconds")
    changed_at: datetime.datetime | None = _field("changedAt")
    created_at: datetime.datetime | None = _field("createdAt")
    from_user: _models.shared.User | None = _field("fromUser")
    giphy_id: str | None = _field("giphyId")
    id: int | None = _field("id")
    is_couple_people_media: bool | None = _field("isCouplePeopleMedia")
    is_free: bool | None = _field("isFree")
    is_from_queue: bool | None = _field("isFromQueue")
    is_liked: bool | None = _field("isLiked")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_media_ready: bool | None = _field("isMediaReady")
    is_new: bool | None = _field("isNew")
    is_opened: bool | None = _field("isOpened")
    is_pinned: bool | None = _field("isPinned")
    is_reported_by_me: bool | None = _field("isReportedByMe")
    is_sent_by_me: bool | None = _field("isSentByMe")
    is_tip: bool | None = _field("isTip")
    locked_text: bool | None = _field("lockedText")
    media: list[_models.shared.Media] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    previews: list[Any] | None = _field("previews")
    price: int | None = _field("price")
    queue_id: int | None = _field("queueId")
    release_forms: list[Any] | None = _field("releaseForms")
    response_type: str | None = _field("responseType")
    text: str | None = _field("text")
