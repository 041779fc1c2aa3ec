"""Models of `list_chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Pagination


@model
class ListChatsDataAggregationDataAccountsItemAvatarLocationsItem(Model):
    location: str | None = wire("location")
    location_id: str | None = wire("locationId")


@model
class ListChatsDataAggregationDataAccountsItemAvatar(Model):
    id: str | None = wire("id")
    locations: list[ListChatsDataAggregationDataAccountsItemAvatarLocationsItem] | None = wire("locations")
    mimetype: str | None = wire("mimetype")
    type_: int | None = wire("type")


@model
class ListChatsDataAggregationDataAccountsItem(Model):
    about: str | None = wire("about")
    avatar: ListChatsDataAggregationDataAccountsItemAvatar | None = wire("avatar")
    created_at: int | None = wire("createdAt")
    display_name: str | None = wire("displayName")
    flags: int | None = wire("flags")
    follow_count: int | None = wire("followCount")
    following: bool | None = wire("following")
    id: str | None = wire("id")
    location: str | None = wire("location")
    subscriber_count: int | None = wire("subscriberCount")
    username: str | None = wire("username")


@model
class ListChatsDataAggregationDataGroupsItemLastMessage(Model):
    content: str | None = wire("content")
    group_id: str | None = wire("groupId")
    id: str | None = wire("id")
    sender_id: str | None = wire("senderId")
    type_: int | None = wire("type")


@model
class ListChatsDataAggregationDataGroupsItemUsersItem(Model):
    group_id: str | None = wire("groupId")
    permission_flags: int | None = wire("permissionFlags")
    type_: int | None = wire("type")
    user_id: str | None = wire("userId")


@model
class ListChatsDataAggregationDataGroupsItem(Model):
    created_by: str | None = wire("createdBy")
    group_flags: int | None = wire("groupFlags")
    id: str | None = wire("id")
    last_message: ListChatsDataAggregationDataGroupsItemLastMessage | None = wire("lastMessage")
    type_: int | None = wire("type")
    users: list[ListChatsDataAggregationDataGroupsItemUsersItem] | None = wire("users")


@model
class ListChatsDataAggregationData(Model):
    accounts: list[ListChatsDataAggregationDataAccountsItem] | None = wire("accounts")
    groups: list[ListChatsDataAggregationDataGroupsItem] | None = wire("groups")


@model
class ListChatsDataDataItem(Model):
    account_id: str | None = wire("account_id")
    flags: int | None = wire("flags")
    group_id: str | None = wire("groupId")
    last_message_id: str | None = wire("lastMessageId")
    last_unread_message_id: str | None = wire("lastUnreadMessageId")
    partner_account_id: str | None = wire("partnerAccountId")
    partner_username: str | None = wire("partnerUsername")
    subscription_tier_id: str | None = wire("subscriptionTierId")
    unread_count: int | None = wire("unreadCount")


@model
class ListChatsData(Model):
    aggregation_data: ListChatsDataAggregationData | None = wire("aggregationData")
    data: list[ListChatsDataDataItem] | None = wire("data")
    has_more: bool | None = wire("hasMore")


@model
class ListChats(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListChatsData | None = wire("data")
