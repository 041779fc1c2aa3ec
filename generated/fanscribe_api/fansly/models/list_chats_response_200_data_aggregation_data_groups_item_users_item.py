from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataGroupsItemUsersItem(Model):
    group_id: str | Unset = wire("groupId")
    permission_flags: int | Unset = wire("permissionFlags")
    type_: int | Unset = wire("type")
    user_id: str | Unset = wire("userId")
