"""The model ListState, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class ListState(Model):
    can_add_user: bool | None = wire("canAddUser")
    cannot_add_user_reason: str | None = wire("cannotAddUserReason")
    has_user: bool | None = wire("hasUser")
    id: str | None = wire("id")
    name: str | None = wire("name")
    type_: str | None = wire("type")
