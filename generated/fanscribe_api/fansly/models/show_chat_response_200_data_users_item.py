from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ShowChatResponse200DataUsersItem(Model):
    dm_permission_flags: list[Any] | Unset = wire("dmPermissionFlags")
    group_id: str | Unset = wire("groupId")
    permission_flags: int | Unset = wire("permissionFlags")
    type_: int | Unset = wire("type")
    user_id: str | Unset = wire("userId")
