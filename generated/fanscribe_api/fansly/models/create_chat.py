"""Models of `create_chat`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class CreateChatBody(Body):
    user_id: str = _required("user_id")


@_model
class CreateChatDataDmPermissionFlagsItem(Model):
    account_id: str | None = _field("accountId")
    flags: int | None = _field("flags")
    id: str | None = _field("id")
    metadata: str | None = _field("metadata")
    type_: int | None = _field("type")
    verification_flags: int | None = _field("verificationFlags")
    verification_metadata: str | None = _field("verificationMetadata")


@_model
class CreateChatDataLastMessage(Model):
    """An object without documented fields."""


@_model
class CreateChatDataUsersItemUserSettings(Model):
    hidden: int | None = _field("hidden")


@_model
class CreateChatDataUsersItem(Model):
    dm_permission_flags: list[Any] | None = _field("dmPermissionFlags")
    group_id: str | None = _field("groupId")
    permission_flags: int | None = _field("permissionFlags")
    user_id: str | None = _field("userId")
    user_settings: CreateChatDataUsersItemUserSettings | None = _field("userSettings")


@_model
class CreateChatData(Model):
    created_by: str | None = _field("createdBy")
    dm_permission_flags: list[CreateChatDataDmPermissionFlagsItem] | None = _field("dmPermissionFlags")
    group_flags_metadata: str | None = _field("groupFlagsMetadata")
    has_dm_permission_flags: bool | None = _field("hasDmPermissionFlags")
    id: str | None = _field("id")
    last_message: CreateChatDataLastMessage | None = _field("lastMessage")
    permission_flags: list[Any] | None = _field("permissionFlags")
    recipients: list[Any] | None = _field("recipients")
    type_: int | None = _field("type")
    user_settings: CreateChatDataLastMessage | None = _field("userSettings")
    users: list[CreateChatDataUsersItem] | None = _field("users")


@_model
class CreateChat(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CreateChatData | None = _field("data")


CreateChatDataUserSettings = CreateChatDataLastMessage
