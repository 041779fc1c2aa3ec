"""Models of `update_user_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset
from .. import models as _models


@_model
class UpdateUserListBody(Body):
    account: str = _required("account")
    name: str = _required("name")
    is_pinned_to_feed: bool | None | Unset = _field("isPinnedToFeed")


@_model
class UpdateUserList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.UserList | None = _field("data")
