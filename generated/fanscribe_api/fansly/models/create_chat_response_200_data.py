from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_chat_response_200_data_dm_permission_flags_item import (
        CreateChatResponse200DataDmPermissionFlagsItem,
    )
    from ..models.create_chat_response_200_data_last_message_type_0 import CreateChatResponse200DataLastMessageType0
    from ..models.create_chat_response_200_data_user_settings_type_0 import CreateChatResponse200DataUserSettingsType0
    from ..models.create_chat_response_200_data_users_item import CreateChatResponse200DataUsersItem


@define(eq=False, repr=False, kw_only=True)
class CreateChatResponse200Data(Model):
    created_by: str | Unset = wire("createdBy")
    dm_permission_flags: list[CreateChatResponse200DataDmPermissionFlagsItem] | Unset = wire(
        "dmPermissionFlags",
        Each(
            One(
                "create_chat_response_200_data_dm_permission_flags_item",
                "CreateChatResponse200DataDmPermissionFlagsItem",
            )
        ),
    )
    group_flags_metadata: str | Unset = wire("groupFlagsMetadata")
    has_dm_permission_flags: bool | Unset = wire("hasDmPermissionFlags")
    id: str | Unset = wire("id")
    last_message: CreateChatResponse200DataLastMessageType0 | None | Unset = wire(
        "lastMessage",
        One("create_chat_response_200_data_last_message_type_0", "CreateChatResponse200DataLastMessageType0"),
    )
    permission_flags: list[Any] | Unset = wire("permissionFlags")
    recipients: list[Any] | Unset = wire("recipients")
    type_: int | Unset = wire("type")
    user_settings: CreateChatResponse200DataUserSettingsType0 | None | Unset = wire(
        "userSettings",
        One("create_chat_response_200_data_user_settings_type_0", "CreateChatResponse200DataUserSettingsType0"),
    )
    users: list[CreateChatResponse200DataUsersItem] | Unset = wire(
        "users", Each(One("create_chat_response_200_data_users_item", "CreateChatResponse200DataUsersItem"))
    )
