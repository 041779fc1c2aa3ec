from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.show_chat_response_200_data_account_dm_permission_flags import (
        ShowChatResponse200DataAccountDmPermissionFlags,
    )
    from ..models.show_chat_response_200_data_last_message import ShowChatResponse200DataLastMessage
    from ..models.show_chat_response_200_data_user_settings import ShowChatResponse200DataUserSettings
    from ..models.show_chat_response_200_data_users_item import ShowChatResponse200DataUsersItem


@define(eq=False, repr=False, kw_only=True)
class ShowChatResponse200Data(Model):
    account_dm_permission_flags: ShowChatResponse200DataAccountDmPermissionFlags | Unset = wire(
        "accountDmPermissionFlags",
        One(
            "show_chat_response_200_data_account_dm_permission_flags", "ShowChatResponse200DataAccountDmPermissionFlags"
        ),
    )
    created_by: str | Unset = wire("createdBy")
    dm_permission_flags: list[Any] | Unset = wire("dmPermissionFlags")
    group_flags: int | Unset = wire("groupFlags")
    group_flags_metadata: str | Unset = wire("groupFlagsMetadata")
    has_dm_permission_flags: bool | Unset = wire("hasDmPermissionFlags")
    id: str | Unset = wire("id")
    last_message: ShowChatResponse200DataLastMessage | Unset = wire(
        "lastMessage", One("show_chat_response_200_data_last_message", "ShowChatResponse200DataLastMessage")
    )
    partner_missing_dm_permission_flags_checked: bool | Unset = wire("partnerMissingDmPermissionFlagsChecked")
    permission_flags: list[Any] | Unset = wire("permissionFlags")
    recipients: list[Any] | Unset = wire("recipients")
    type_: int | Unset = wire("type")
    user_settings: ShowChatResponse200DataUserSettings | Unset = wire(
        "userSettings", One("show_chat_response_200_data_user_settings", "ShowChatResponse200DataUserSettings")
    )
    users: list[ShowChatResponse200DataUsersItem] | Unset = wire(
        "users", Each(One("show_chat_response_200_data_users_item", "ShowChatResponse200DataUsersItem"))
    )
