"""Models of `add_users_to_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class AddUsersToUserListBody(Body):
    account: str = needed("account")
    ids: Array[str] = needed("ids")
    skip_invalid: bool | Unset = wire("skip_invalid")


@model
class AddUsersToUserListDataFailed(Model):
    """An object of which no field is known."""


@model
class AddUsersToUserListData(Model):
    added: list[int] | None = wire("added")
    failed: AddUsersToUserListDataFailed | None = wire("failed")


@model
class AddUsersToUserList(Model):
    meta: Meta | None = wire("_meta")
    data: AddUsersToUserListData | None = wire("data")
