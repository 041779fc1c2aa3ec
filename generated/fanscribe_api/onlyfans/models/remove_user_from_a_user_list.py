"""Models of `remove_user_from_a_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class RemoveUserFromAUserListDataList(Model):
    can_add_users: bool | None = wire("canAddUsers")
    can_delete: bool | None = wire("canDelete")
    can_manage_users: bool | None = wire("canManageUsers")
    can_pinned_to_chat: bool | None = wire("canPinnedToChat")
    can_pinned_to_feed: bool | None = wire("canPinnedToFeed")
    can_update: bool | None = wire("canUpdate")
    direction: str | None = wire("direction")
    id: int | None = wire("id")
    is_pinned_to_chat: bool | None = wire("isPinnedToChat")
    is_pinned_to_feed: bool | None = wire("isPinnedToFeed")
    name: str | None = wire("name")
    order: str | None = wire("order")
    posts_count: int | None = wire("postsCount")
    sort_list: list[Any] | None = wire("sortList")
    type_: str | None = wire("type")
    users: list[User] | None = wire("users")
    users_count: int | None = wire("usersCount")


@model
class RemoveUserFromAUserListDataUserState(Model):
    can_add_user: bool | None = wire("canAddUser")
    cannot_add_user_reason: str | None = wire("cannotAddUserReason")
    has_user: bool | None = wire("hasUser")
    id: int | None = wire("id")
    name: str | None = wire("name")
    type_: str | None = wire("type")


@model
class RemoveUserFromAUserListData(Model):
    list_: RemoveUserFromAUserListDataList | None = wire("list")
    user_state: RemoveUserFromAUserListDataUserState | None = wire("userState")


@model
class RemoveUserFromAUserList(Model):
    meta: Meta | None = wire("_meta")
    data: RemoveUserFromAUserListData | None = wire("data")
