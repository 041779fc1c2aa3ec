"""LinkOwner, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class LinkOwner(Model):
    avatar_thumb_url: str | None = _field("avatarThumbUrl")
    id: int | None = _field("id")
    name: str | None = _field("name")
    username: str | None = _field("username")
