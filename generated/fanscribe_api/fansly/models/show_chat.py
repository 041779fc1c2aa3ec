"""Models of `show_chat`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ShowChatDataAccountDmPermissionFlags(Model):
    flags: int | None = _field("flags")
    metadata: str | None = _field("metadata")


@_model
class ShowChatDataLastMessage(Model):
    attachments: list[_models.shared.MessageAttachment] | None = _field("attachments")
    content: str | None = _field("content")
    correlation_id: str | None = _field("correlationId")
    created_at: int | None = _field("createdAt")
    data_version: int | None = _field("dataVersion")
    embeds: list[Any] | None = _field("embeds")
    group_id: str | None = _field("groupId")
    id: str | None = _field("id")
    in_reply_to: str | None = _field("inReplyTo")
    in_reply_to_root: str | None = _field("inReplyToRoot")
    interactions: list[_models.shared.MessageInteraction] | None = _field("interactions")
    likes: list[Any] | None = _field("likes")
    sender_id: str | None = _field("senderId")
    type_: int | None = _field("type")


@_model
class ShowChatDataUserSettings(Model):
    custom_name: str | None = _field("customName")
    hidden: int | None = _field("hidden")


@_model
class ShowChatDataUsersItem(Model):
    dm_permission_flags: list[Any] | None = _field("dmPermissionFlags")
    group_id: str | None = _field("groupId")
    permission_flags: int | None = _field("permissionFlags")
    type_: int | None = _field("type")
    user_id: str | None = _field("userId")


@_model
class ShowChatData(Model):
    account_dm_permission_flags: ShowChatDataAccountDmPermissionFlags | None = _field("accountDmPermissionFlags")
    created_by: str | None = _field("createdBy")
    dm_permission_flags: list[Any] | None = _field("dmPermissionFlags")
    group_flags: int | None = _field("groupFlags")
    group_flags_metadata: str | None = _field("groupFlagsMetadata")
    has_dm_permission_flags: bool | None = _field("hasDmPermissionFlags")
    id: str | None = _field("id")
    last_message: ShowChatDataLastMessage | None = _field("lastMessage")
    partner_missing_dm_permission_flags_checked: bool | None = _field("partnerMissingDmPermissionFlagsChecked")
    permission_flags: list[Any] | None = _field("permissionFlags")
    recipients: list[Any] | None = _field("recipients")
    type_: int | None = _field("type")
    user_settings: ShowChatDataUserSettings | None = _field("userSettings")
    users: list[ShowChatDataUsersItem] | None = _field("users")


@_model
class ShowChat(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ShowChatData | None = _field("data")
