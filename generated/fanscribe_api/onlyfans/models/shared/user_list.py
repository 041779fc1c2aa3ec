"""UserList, a model that several operations share."""

from __future__ import annotations

from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class UserList(Model):
    can_add_users: bool | None = _field("canAddUsers")
    can_delete: bool | None = _field("canDelete")
    can_manage_users: bool | None = _field("canManageUsers")
    can_pinned_to_chat: bool | None = _field("canPinnedToChat")
    can_pinned_to_feed: bool | None = _field("canPinnedToFeed")
    can_update: bool | None = _field("canUpdate")
    direction: str | None = _field("direction")
    id: int | str | None = _field("id")
    is_pinned_to_chat: bool | None = _field("isPinnedToChat")
    is_pinned_to_feed: bool | None = _field("isPinnedToFeed")
    name: str | None = _field("name")
    order: str | None = _field("order")
    posts_count: int | None = _field("postsCount")
    sort_list: list[Any] | None = _field("sortList")
    type_: str | None = _field("type")
    users: list[_models.shared.User] | None = _field("users")
    users_count: int | None = _field("usersCount")
