"""Models of `create_user_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class CreateUserListBody(Body):
    name: str = _required("name")


@_model
class CreateUserList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.UserList | None = _field("data")
