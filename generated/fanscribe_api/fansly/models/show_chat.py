"""Models of `show_chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ShowChatDataAccountDmPermissionFlags(Model):
    flags: int | Unset = wire("flags")
    metadata: str | Unset = wire("metadata")


@define(eq=False, repr=False, kw_only=True)
class ShowChatDataLastMessageAttachmentsItem(Model):
    content_id: str | Unset = wire("contentId")
    content_type: int | Unset = wire("contentType")
    message_id: str | Unset = wire("messageId")
    pos: int | Unset = wire("pos")


@define(eq=False, repr=False, kw_only=True)
class ShowChatDataLastMessageInteractionsItem(Model):
    delivered_at: int | Unset = wire("deliveredAt")
    read_at: int | Unset = wire("readAt")
    user_id: str | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class ShowChatDataLastMessage(Model):
    attachments: list[ShowChatDataLastMessageAttachmentsItem] | Unset = wire("attachments")
    content: str | Unset = wire("content")
    correlation_id: str | Unset = wire("correlationId")
    created_at: int | Unset = wire("createdAt")
    data_version: int | Unset = wire("dataVersion")
    embeds: list[Any] | Unset = wire("embeds")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: str | None | Unset = wire("inReplyTo")
    in_reply_to_root: str | None | Unset = wire("inReplyToRoot")
    interactions: list[ShowChatDataLastMessageInteractionsItem] | Unset = wire("interactions")
    likes: list[Any] | Unset = wire("likes")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ShowChatDataUserSettings(Model):
    custom_name: str | Unset = wire("customName")
    hidden: int | Unset = wire("hidden")


@define(eq=False, repr=False, kw_only=True)
class ShowChatDataUsersItem(Model):
    dm_permission_flags: list[Any] | Unset = wire("dmPermissionFlags")
    group_id: str | Unset = wire("groupId")
    permission_flags: int | Unset = wire("permissionFlags")
    type_: int | Unset = wire("type")
    user_id: str | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class ShowChatData(Model):
    account_dm_permission_flags: ShowChatDataAccountDmPermissionFlags | Unset = wire("accountDmPermissionFlags")
    created_by: str | Unset = wire("createdBy")
    dm_permission_flags: list[Any] | Unset = wire("dmPermissionFlags")
    group_flags: int | Unset = wire("groupFlags")
    group_flags_metadata: str | Unset = wire("groupFlagsMetadata")
    has_dm_permission_flags: bool | Unset = wire("hasDmPermissionFlags")
    id: str | Unset = wire("id")
    last_message: ShowChatDataLastMessage | Unset = wire("lastMessage")
    partner_missing_dm_permission_flags_checked: bool | Unset = wire("partnerMissingDmPermissionFlagsChecked")
    permission_flags: list[Any] | Unset = wire("permissionFlags")
    recipients: list[Any] | Unset = wire("recipients")
    type_: int | Unset = wire("type")
    user_settings: ShowChatDataUserSettings | Unset = wire("userSettings")
    users: list[ShowChatDataUsersItem] | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class ShowChat(Model):
    meta: Meta | Unset = wire("_meta")
    data: ShowChatData | Unset = wire("data")
