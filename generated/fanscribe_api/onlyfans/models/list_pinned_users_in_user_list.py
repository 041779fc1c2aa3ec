"""Models of `list_pinned_users_in_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import ListedUser, Meta


@_model
class ListPinnedUsersInUserListData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListedUser] | None = _field("list")
    next_offset: int | None = _field("nextOffset")


@_model
class ListPinnedUsersInUserList(Page["ListedUser"]):
    meta: Meta | None = _field("_meta")
    data: ListPinnedUsersInUserListData | None = _field("data")

    __items__: ClassVar = ("data", "list_")
    __more__: ClassVar = (("data", "hasMore"),)
