"""Models of `add_users_to_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListBody(Body):
    account: str = wire("account", required=True)
    ids: list[str] = wire("ids", required=True)
    skip_invalid: bool | Unset = wire("skip_invalid")


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListDataFailed(Model):
    """An object of which no field is known."""


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListData(Model):
    added: list[int] | Unset = wire("added")
    failed: AddUsersToUserListDataFailed | Unset = wire("failed")


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserList(Model):
    meta: Meta | Unset = wire("_meta")
    data: AddUsersToUserListData | Unset = wire("data")
