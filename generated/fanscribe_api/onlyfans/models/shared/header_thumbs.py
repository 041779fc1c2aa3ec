"""HeaderThumbs, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class HeaderThumbs(Model):
    w480: str | None = _field("w480")
    w760: str | None = _field("w760")
