"""Models of `list_chats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@model
class ListChatsDataItemLastMessage(Model):
    can_be_pinned: bool | None = wire("canBePinned")
    can_purchase: bool | None = wire("canPurchase")
    can_purchase_reason: str | None = wire("canPurchaseReason")
    can_report: bool | None = wire("canReport")
    can_unsend_queue: bool | None = wire("canUnsendQueue")
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
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")
    unsend_seconds_queue: int | None = wire("unsendSecondsQueue")


@model
class ListChatsDataItem(Model):
    can_go_to_profile: bool | None = wire("canGoToProfile")
    can_not_send_reason: bool | None = wire("canNotSendReason")
    can_send_message: bool | None = wire("canSendMessage")
    count_pinned_messages: int | None = wire("countPinnedMessages")
    fan: User | None = wire("fan")
    has_purchased_feed: bool | None = wire("hasPurchasedFeed")
    has_unread_tips: bool | None = wire("hasUnreadTips")
    is_muted_notifications: bool | None = wire("isMutedNotifications")
    last_message: ListChatsDataItemLastMessage | None = wire("lastMessage")
    last_read_message_id: int | None = wire("lastReadMessageId")
    unread_messages_count: int | None = wire("unreadMessagesCount")


@model
class ListChats(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: list[ListChatsDataItem] | None = wire("data")
