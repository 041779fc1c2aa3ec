"""Models of `clear_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ClearUserListData(Model):
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
    users: list[Any] | Unset = wire("users")
    users_count: int | Unset = wire("usersCount")


@define(eq=False, repr=False, kw_only=True)
class ClearUserList(Model):
    meta: Meta | Unset = wire("_meta")
    data: ClearUserListData | Unset = wire("data")
