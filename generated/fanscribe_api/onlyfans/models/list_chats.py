"""Models of `list_chats`."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListChatsDataItemLastMessage(Model):
    can_be_pinned: bool | None = _field("canBePinned")
    can_purchase: bool | None = _field("canPurchase")
    can_purchase_reason: str | None = _field("canPurchaseReason")
    can_report: bool | None = _field("canReport")
    can_unsend_queue: bool | None = _field("canUnsendQueue")
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
    is_tip: bool | None = _field("isTip")
    locked_text: bool | None = _field("lockedText")
    media: list[Any] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    previews: list[Any] | None = _field("previews")
    price: int | None = _field("price")
    queue_id: int | None = _field("queueId")
    response_type: str | None = _field("responseType")
    text: str | None = _field("text")
    unsend_seconds_queue: int | None = _field("unsendSecondsQueue")


@_model
class ListChatsDataItem(Model):
    can_go_to_profile: bool | None = _field("canGoToProfile")
    can_not_send_reason: bool | None = _field("canNotSendReason")
    can_send_message: bool | None = _field("canSendMessage")
    count_pinned_messages: int | None = _field("countPinnedMessages")
    fan: _models.shared.User | None = _field("fan")
    has_purchased_feed: bool | None = _field("hasPurchasedFeed")
    has_unread_tips: bool | None = _field("hasUnreadTips")
    is_muted_notifications: bool | None = _field("isMutedNotifications")
    last_message: ListChatsDataItemLastMessage | None = _field("lastMessage")
    last_read_message_id: int | None = _field("lastReadMessageId")
    unread_messages_count: int | None = _field("unreadMessagesCount")


@_model
class ListChats(Page["ListChatsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: list[ListChatsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
    __more__: ClassVar = {"": ("_pagination", "next_page")}
