"""Models of `add_users_to_user_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class AddUsersToUserListBody(Body):
    account: str = _required("account")
    ids: Array[str] = _required("ids")
    skip_invalid: bool | Unset = _field("skip_invalid")


@_model
class AddUsersToUserListDataFailed(Model):
    """An object without documented fields."""


@_model
class AddUsersToUserListData(Model):
    added: list[int] | None = _field("added")
    failed: AddUsersToUserListDataFailed | None = _field("failed")


@_model
class AddUsersToUserList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: AddUsersToUserListData | None = _field("data")
