"""VaultListState, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class VaultListState(Model):
    can_add_media: bool | None = _field("canAddMedia")
    has_media: bool | None = _field("hasMedia")
    id: int | None = _field("id")
    name: str | None = _field("name")
    type_: str | None = _field("type")
