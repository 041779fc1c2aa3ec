from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_chat_response_200_data_users_item_user_settings import (
        CreateChatResponse200DataUsersItemUserSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class CreateChatResponse200DataUsersItem(Model):
    dm_permission_flags: list[Any] | Unset = wire("dmPermissionFlags")
    group_id: str | Unset = wire("groupId")
    permission_flags: int | Unset = wire("permissionFlags")
    user_id: str | Unset = wire("userId")
    user_settings: CreateChatResponse200DataUsersItemUserSettings | Unset = wire(
        "userSettings",
        One("create_chat_response_200_data_users_item_user_settings", "CreateChatResponse200DataUsersItemUserSettings"),
    )
