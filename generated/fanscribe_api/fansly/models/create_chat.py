"""Models of `create_chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateChatBody(Body):
    user_id: str = wire("user_id", required=True)


@define(eq=False, repr=False, kw_only=True)
class CreateChatDataDmPermissionFlagsItem(Model):
    account_id: str | Unset = wire("accountId")
    flags: int | Unset = wire("flags")
    id: str | Unset = wire("id")
    metadata: str | Unset = wire("metadata")
    type_: int | Unset = wire("type")
    verification_flags: int | Unset = wire("verificationFlags")
    verification_metadata: str | Unset = wire("verificationMetadata")


@define(eq=False, repr=False, kw_only=True)
class CreateChatDataLastMessageType0(Model):
    """An object of which no field is known."""


@define(eq=False, repr=False, kw_only=True)
class CreateChatDataUsersItemUserSettings(Model):
    hidden: int | Unset = wire("hidden")


@define(eq=False, repr=False, kw_only=True)
class CreateChatDataUsersItem(Model):
    dm_permission_flags: list[Any] | Unset = wire("dmPermissionFlags")
    group_id: str | Unset = wire("groupId")
    permission_flags: int | Unset = wire("permissionFlags")
    user_id: str | Unset = wire("userId")
    user_settings: CreateChatDataUsersItemUserSettings | Unset = wire("userSettings")


@define(eq=False, repr=False, kw_only=True)
class CreateChatData(Model):
    created_by: str | Unset = wire("createdBy")
    dm_permission_flags: list[CreateChatDataDmPermissionFlagsItem] | Unset = wire("dmPermissionFlags")
    group_flags_metadata: str | Unset = wire("groupFlagsMetadata")
    has_dm_permission_flags: bool | Unset = wire("hasDmPermissionFlags")
    id: str | Unset = wire("id")
    last_message: CreateChatDataLastMessageType0 | None | Unset = wire("lastMessage")
    permission_flags: list[Any] | Unset = wire("permissionFlags")
    recipients: list[Any] | Unset = wire("recipients")
    type_: int | Unset = wire("type")
    user_settings: CreateChatDataLastMessageType0 | None | Unset = wire("userSettings")
    users: list[CreateChatDataUsersItem] | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class CreateChat(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateChatData | Unset = wire("data")
