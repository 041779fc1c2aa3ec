from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_item_last_message import ListChatsResponse200DataItemLastMessage
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataItem(Model):
    can_go_to_profile: bool | Unset = wire("canGoToProfile")
    can_not_send_reason: bool | Unset = wire("canNotSendReason")
    can_send_message: bool | Unset = wire("canSendMessage")
    count_pinned_messages: int | Unset = wire("countPinnedMessages")
    fan: User | Unset = wire("fan", One("user", "User"))
    has_purchased_feed: bool | Unset = wire("hasPurchasedFeed")
    has_unread_tips: bool | Unset = wire("hasUnreadTips")
    is_muted_notifications: bool | Unset = wire("isMutedNotifications")
    last_message: ListChatsResponse200DataItemLastMessage | Unset = wire(
        "lastMessage", One("list_chats_response_200_data_item_last_message", "ListChatsResponse200DataItemLastMessage")
    )
    last_read_message_id: int | Unset = wire("lastReadMessageId")
    unread_messages_count: int | Unset = wire("unreadMessagesCount")
