"""Models of `remove_user_from_a_user_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class RemoveUserFromAUserListDataUserState(Model):
    can_add_user: bool | None = _field("canAddUser")
    cannot_add_user_reason: str | None = _field("cannotAddUserReason")
    has_user: bool | None = _field("hasUser")
    id: int | None = _field("id")
    name: str | None = _field("name")
    type_: str | None = _field("type")


@_model
class RemoveUserFromAUserListData(Model):
    list_: _models.shared.UserList | None = _field("list")
    user_state: RemoveUserFromAUserListDataUserState | None = _field("userState")


@_model
class RemoveUserFromAUserList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: RemoveUserFromAUserListData | None = _field("data")
