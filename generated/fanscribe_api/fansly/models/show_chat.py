"""Models of `show_chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ShowChatDataAccountDmPermissionFlags(Model):
    flags: int | None = wire("flags")
    metadata: str | None = wire("metadata")


@model
class ShowChatDataLastMessageAttachmentsItem(Model):
    content_id: str | None = wire("contentId")
    content_type: int | None = wire("contentType")
    message_id: str | None = wire("messageId")
    pos: int | None = wire("pos")


@model
class ShowChatDataLastMessageInteractionsItem(Model):
    delivered_at: int | None = wire("deliveredAt")
    read_at: int | None = wire("readAt")
    user_id: str | None = wire("userId")


@model
class ShowChatDataLastMessage(Model):
    attachments: list[ShowChatDataLastMessageAttachmentsItem] | None = wire("attachments")
    content: str | None = wire("content")
    correlation_id: str | None = wire("correlationId")
    created_at: int | None = wire("createdAt")
    data_version: int | None = wire("dataVersion")
    embeds: list[Any] | None = wire("embeds")
    group_id: str | None = wire("groupId")
    id: str | None = wire("id")
    in_reply_to: str | None = wire("inReplyTo")
    in_reply_to_root: str | None = wire("inReplyToRoot")
    interactions: list[ShowChatDataLastMessageInteractionsItem] | None = wire("interactions")
    likes: list[Any] | None = wire("likes")
    sender_id: str | None = wire("senderId")
    type_: int | None = wire("type")


@model
class ShowChatDataUserSettings(Model):
    custom_name: str | None = wire("customName")
    hidden: int | None = wire("hidden")


@model
class ShowChatDataUsersItem(Model):
    dm_permission_flags: list[Any] | None = wire("dmPermissionFlags")
    group_id: str | None = wire("groupId")
    permission_flags: int | None = wire("permissionFlags")
    type_: int | None = wire("type")
    user_id: str | None = wire("userId")


@model
class ShowChatData(Model):
    account_dm_permission_flags: ShowChatDataAccountDmPermissionFlags | None = wire("accountDmPermissionFlags")
    created_by: str | None = wire("createdBy")
    dm_permission_flags: list[Any] | None = wire("dmPermissionFlags")
    group_flags: int | None = wire("groupFlags")
    group_flags_metadata: str | None = wire("groupFlagsMetadata")
    has_dm_permission_flags: bool | None = wire("hasDmPermissionFlags")
    id: str | None = wire("id")
    last_message: ShowChatDataLastMessage | None = wire("lastMessage")
    partner_missing_dm_permission_flags_checked: bool | None = wire("partnerMissingDmPermissionFlagsChecked")
    permission_flags: list[Any] | None = wire("permissionFlags")
    recipients: list[Any] | None = wire("recipients")
    type_: int | None = wire("type")
    user_settings: ShowChatDataUserSettings | None = wire("userSettings")
    users: list[ShowChatDataUsersItem] | None = wire("users")


@model
class ShowChat(Model):
    meta: Meta | None = wire("_meta")
    data: ShowChatData | None = wire("data")
