"""Models of `remove_user_from_a_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserListDataList(Model):
    can_add_users: bool | Unset = wire("canAddUsers")
    can_delete: bool | Unset = wire("canDelete")
    can_manage_users: bool | Unset = wire("canManageUsers")
    can_pinned_to_chat: bool | Unset = wire("canPinnedToChat")
    can_pinned_to_feed: bool | Unset = wire("canPinnedToFeed")
    can_update: bool | Unset = wire("canUpdate")
    direction: str | Unset = wire("direction")
    id: int | Unset = wire("id")
    is_pinned_to_chat: bool | Unset = wire("isPinnedToChat")
    is_pinned_to_feed: bool | Unset = wire("isPinnedToFeed")
    name: str | Unset = wire("name")
    order: str | Unset = wire("order")
    posts_count: int | Unset = wire("postsCount")
    sort_list: list[Any] | Unset = wire("sortList")
    type_: str | Unset = wire("type")
    users: list[User] | Unset = wire("users")
    users_count: int | Unset = wire("usersCount")


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserListDataUserState(Model):
    can_add_user: bool | Unset = wire("canAddUser")
    cannot_add_user_reason: str | Unset = wire("cannotAddUserReason")
    has_user: bool | Unset = wire("hasUser")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserListData(Model):
    list_: RemoveUserFromAUserListDataList | Unset = wire("list")
    user_state: RemoveUserFromAUserListDataUserState | Unset = wire("userState")


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserList(Model):
    meta: Meta | Unset = wire("_meta")
    data: RemoveUserFromAUserListData | Unset = wire("data")
