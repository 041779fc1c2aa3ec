"""Models of `list_chats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination, User


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataItemLastMessage(Model):
    can_be_pinned: bool | Unset = wire("canBePinned")
    can_purchase: bool | Unset = wire("canPurchase")
    can_purchase_reason: str | Unset = wire("canPurchaseReason")
    can_report: bool | Unset = wire("canReport")
    can_unsend_queue: bool | Unset = wire("canUnsendQueue")
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
    is_tip: bool | Unset = wire("isTip")
    locked_text: bool | Unset = wire("lockedText")
    media: list[Any] | Unset = wire("media")
    media_count: int | Unset = wire("mediaCount")
    previews: list[Any] | Unset = wire("previews")
    price: int | Unset = wire("price")
    queue_id: int | Unset = wire("queueId")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")
    unsend_seconds_queue: int | Unset = wire("unsendSecondsQueue")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataItem(Model):
    can_go_to_profile: bool | Unset = wire("canGoToProfile")
    can_not_send_reason: bool | Unset = wire("canNotSendReason")
    can_send_message: bool | Unset = wire("canSendMessage")
    count_pinned_messages: int | Unset = wire("countPinnedMessages")
    fan: User | Unset = wire("fan")
    has_purchased_feed: bool | Unset = wire("hasPurchasedFeed")
    has_unread_tips: bool | Unset = wire("hasUnreadTips")
    is_muted_notifications: bool | Unset = wire("isMutedNotifications")
    last_message: ListChatsDataItemLastMessage | Unset = wire("lastMessage")
    last_read_message_id: int | Unset = wire("lastReadMessageId")
    unread_messages_count: int | Unset = wire("unreadMessagesCount")


@define(eq=False, repr=False, kw_only=True)
class ListChats(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: list[ListChatsDataItem] | Unset = wire("data")
