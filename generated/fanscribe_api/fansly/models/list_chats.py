"""Models of `list_chats`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListChatsDataAggregationDataAccountsItemAvatarLocationsItem(Model):
    location: str | None = _field("location")
    location_id: str | None = _field("locationId")


@_model
class ListChatsDataAggregationDataAccountsItemAvatar(Model):
    id: str | None = _field("id")
    locations: list[ListChatsDataAggregationDataAccountsItemAvatarLocationsItem] | None = _field("locations")
    mimetype: str | None = _field("mimetype")
    type_: int | None = _field("type")


@_model
class ListChatsDataAggregationDataAccountsItem(Model):
    about: str | None = _field("about")
    avatar: ListChatsDataAggregationDataAccountsItemAvatar | None = _field("avatar")
    created_at: int | None = _field("createdAt")
    display_name: str | None = _field("displayName")
    flags: int | None = _field("flags")
    follow_count: int | None = _field("followCount")
    following: bool | None = _field("following")
    id: str | None = _field("id")
    location: str | None = _field("location")
    subscriber_count: int | None = _field("subscriberCount")
    username: str | None = _field("username")


@_model
class ListChatsDataAggregationDataGroupsItemLastMessage(Model):
    content: str | None = _field("content")
    group_id: str | None = _field("groupId")
    id: str | None = _field("id")
    sender_id: str | None = _field("senderId")
    type_: int | None = _field("type")


@_model
class ListChatsDataAggregationDataGroupsItemUsersItem(Model):
    group_id: str | None = _field("groupId")
    permission_flags: int | None = _field("permissionFlags")
    type_: int | None = _field("type")
    user_id: str | None = _field("userId")


@_model
class ListChatsDataAggregationDataGroupsItem(Model):
    created_by: str | None = _field("createdBy")
    group_flags: int | None = _field("groupFlags")
    id: str | None = _field("id")
    last_message: ListChatsDataAggregationDataGroupsItemLastMessage | None = _field("lastMessage")
    type_: int | None = _field("type")
    users: list[ListChatsDataAggregationDataGroupsItemUsersItem] | None = _field("users")


@_model
class ListChatsDataAggregationData(Model):
    accounts: list[ListChatsDataAggregationDataAccountsItem] | None = _field("accounts")
    groups: list[ListChatsDataAggregationDataGroupsItem] | None = _field("groups")


@_model
class ListChatsDataDataItem(Model):
    account_id: str | None = _field("account_id")
    flags: int | None = _field("flags")
    group_id: str | None = _field("groupId")
    last_message_id: str | None = _field("lastMessageId")
    last_unread_message_id: str | None = _field("lastUnreadMessageId")
    partner_account_id: str | None = _field("partnerAccountId")
    partner_username: str | None = _field("partnerUsername")
    subscription_tier_id: str | None = _field("subscriptionTierId")
    unread_count: int | None = _field("unreadCount")


@_model
class ListChatsData(Model):
    aggregation_data: ListChatsDataAggregationData | None = _field("aggregationData")
    data: list[ListChatsDataDataItem] | None = _field("data")
    has_more: bool | None = _field("hasMore")


@_model
class ListChats(Page["ListChatsDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: ListChatsData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
