"""PostbackHeader, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class PostbackHeader(Model):
    name: str | None = _field("name")
    value: str | None = _field("value")
