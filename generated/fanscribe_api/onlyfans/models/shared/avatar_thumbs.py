"""AvatarThumbs, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class AvatarThumbs(Model):
    c144: str | None = _field("c144")
    c50: str | None = _field("c50")
