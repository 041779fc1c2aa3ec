"""Cache, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Cache(Model):
    is_cached: bool | None = _field("is_cached")
    note: str | None = _field("note")
