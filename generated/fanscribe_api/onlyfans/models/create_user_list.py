"""Models of `create_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta, UserList


@_model
class CreateUserListBody(Body):
    name: str = _required("name")


@_model
class CreateUserList(Model):
    meta: Meta | None = _field("_meta")
    data: UserList | None = _field("data")
