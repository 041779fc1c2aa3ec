"""HeaderSize, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class HeaderSize(Model):
    height: int | None = _field("height")
    width: int | None = _field("width")
