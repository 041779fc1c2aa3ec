"""Models of `list_pinned_users_in_user_list`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListPinnedUsersInUserListData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.ListedUser] | None = _field("list")
    next_offset: int | None = _field("nextOffset")


@_model
class ListPinnedUsersInUserList(Page["_models.shared.ListedUser"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListPinnedUsersInUserListData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
