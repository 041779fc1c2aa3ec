"""Models of `create_chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateChatBody(Body):
    user_id: str = needed("user_id")


@model
class CreateChatDataDmPermissionFlagsItem(Model):
    account_id: str | None = wire("accountId")
    flags: int | None = wire("flags")
    id: str | None = wire("id")
    metadata: str | None = wire("metadata")
    type_: int | None = wire("type")
    verification_flags: int | None = wire("verificationFlags")
    verification_metadata: str | None = wire("verificationMetadata")


@model
class CreateChatDataLastMessage(Model):
    """An object of which no field is known."""


@model
class CreateChatDataUsersItemUserSettings(Model):
    hidden: int | None = wire("hidden")


@model
class CreateChatDataUsersItem(Model):
    dm_permission_flags: list[Any] | None = wire("dmPermissionFlags")
    group_id: str | None = wire("groupId")
    permission_flags: int | None = wire("permissionFlags")
    user_id: str | None = wire("userId")
    user_settings: CreateChatDataUsersItemUserSettings | None = wire("userSettings")


@model
class CreateChatData(Model):
    created_by: str | None = wire("createdBy")
    dm_permission_flags: list[CreateChatDataDmPermissionFlagsItem] | None = wire("dmPermissionFlags")
    group_flags_metadata: str | None = wire("groupFlagsMetadata")
    has_dm_permission_flags: bool | None = wire("hasDmPermissionFlags")
    id: str | None = wire("id")
    last_message: CreateChatDataLastMessage | None = wire("lastMessage")
    permission_flags: list[Any] | None = wire("permissionFlags")
    recipients: list[Any] | None = wire("recipients")
    type_: int | None = wire("type")
    user_settings: CreateChatDataLastMessage | None = wire("userSettings")
    users: list[CreateChatDataUsersItem] | None = wire("users")


@model
class CreateChat(Model):
    meta: Meta | None = wire("_meta")
    data: CreateChatData | None = wire("data")
