"""Models of `create_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreateUserListBody(Body):
    name: str = _required("name")


@_model
class CreateUserListData(Model):
    can_add_users: bool | None = _field("canAddUsers")
    can_delete: bool | None = _field("canDelete")
    can_manage_users: bool | None = _field("canManageUsers")
    can_pinned_to_chat: bool | None = _field("canPinnedToChat")
    can_pinned_to_feed: bool | None = _field("canPinnedToFeed")
    can_update: bool | None = _field("canUpdate")
    direction: str | None = _field("direction")
    id: int | None = _field("id")
    is_pinned_to_chat: bool | None = _field("isPinnedToChat")
    is_pinned_to_feed: bool | None = _field("isPinnedToFeed")
    name: str | None = _field("name")
    order: str | None = _field("order")
    posts_count: int | None = _field("postsCount")
    sort_list: list[Any] | None = _field("sortList")
    type_: str | None = _field("type")
    users: list[Any] | None = _field("users")
    users_count: int | None = _field("usersCount")


@_model
class CreateUserList(Model):
    meta: Meta | None = _field("_meta")
    data: CreateUserListData | None = _field("data")
