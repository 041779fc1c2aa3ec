"""Models of `list_chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationDataAccountsItemAvatarLocationsItem(Model):
    location: str | Unset = wire("location")
    location_id: str | Unset = wire("locationId")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationDataAccountsItemAvatar(Model):
    id: str | Unset = wire("id")
    locations: list[ListChatsDataAggregationDataAccountsItemAvatarLocationsItem] | Unset = wire("locations")
    mimetype: str | Unset = wire("mimetype")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationDataAccountsItem(Model):
    about: str | Unset = wire("about")
    avatar: ListChatsDataAggregationDataAccountsItemAvatar | Unset = wire("avatar")
    created_at: int | Unset = wire("createdAt")
    display_name: str | None | Unset = wire("displayName")
    flags: int | Unset = wire("flags")
    follow_count: int | Unset = wire("followCount")
    following: bool | Unset = wire("following")
    id: str | Unset = wire("id")
    location: str | Unset = wire("location")
    subscriber_count: int | Unset = wire("subscriberCount")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationDataGroupsItemLastMessage(Model):
    content: str | Unset = wire("content")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationDataGroupsItemUsersItem(Model):
    group_id: str | Unset = wire("groupId")
    permission_flags: int | Unset = wire("permissionFlags")
    type_: int | Unset = wire("type")
    user_id: str | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationDataGroupsItem(Model):
    created_by: str | Unset = wire("createdBy")
    group_flags: int | Unset = wire("groupFlags")
    id: str | Unset = wire("id")
    last_message: ListChatsDataAggregationDataGroupsItemLastMessage | Unset = wire("lastMessage")
    type_: int | Unset = wire("type")
    users: list[ListChatsDataAggregationDataGroupsItemUsersItem] | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataAggregationData(Model):
    accounts: list[ListChatsDataAggregationDataAccountsItem] | Unset = wire("accounts")
    groups: list[ListChatsDataAggregationDataGroupsItem] | Unset = wire("groups")


@define(eq=False, repr=False, kw_only=True)
class ListChatsDataDataItem(Model):
    account_id: str | Unset = wire("account_id")
    flags: int | Unset = wire("flags")
    group_id: str | Unset = wire("groupId")
    last_message_id: str | Unset = wire("lastMessageId")
    last_unread_message_id: str | Unset = wire("lastUnreadMessageId")
    partner_account_id: str | Unset = wire("partnerAccountId")
    partner_username: str | Unset = wire("partnerUsername")
    subscription_tier_id: str | None | Unset = wire("subscriptionTierId")
    unread_count: int | Unset = wire("unreadCount")


@define(eq=False, repr=False, kw_only=True)
class ListChatsData(Model):
    aggregation_data: ListChatsDataAggregationData | Unset = wire("aggregationData")
    data: list[ListChatsDataDataItem] | Unset = wire("data")
    has_more: bool | Unset = wire("hasMore")


@define(eq=False, repr=False, kw_only=True)
class ListChats(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListChatsData | Unset = wire("data")
