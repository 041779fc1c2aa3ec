"""The model ListState, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListState(Model):
    can_add_user: bool | Unset = wire("canAddUser")
    cannot_add_user_reason: str | Unset = wire("cannotAddUserReason")
    has_user: bool | Unset = wire("hasUser")
    id: str | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")
