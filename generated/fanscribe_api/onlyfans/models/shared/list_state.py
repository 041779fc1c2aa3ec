"""ListState, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class ListState(Model):
    can_add_user: bool | None = _field("canAddUser")
    cannot_add_user_reason: str | None = _field("cannotAddUserReason")
    has_user: bool | None = _field("hasUser")
    id: str | None = _field("id")
    name: str | None = _field("name")
    type_: str | None = _field("type")
