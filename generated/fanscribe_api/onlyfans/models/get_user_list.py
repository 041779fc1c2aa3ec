"""Models of `get_user_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, UserList


@_model
class GetUserList(Model):
    meta: Meta | None = _field("_meta")
    data: UserList | None = _field("data")
