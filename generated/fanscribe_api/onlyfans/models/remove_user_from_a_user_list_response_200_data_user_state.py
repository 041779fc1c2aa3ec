from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserListResponse200DataUserState(Model):
    can_add_user: bool | Unset = wire("canAddUser")
    cannot_add_user_reason: str | Unset = wire("cannotAddUserReason")
    has_user: bool | Unset = wire("hasUser")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")
