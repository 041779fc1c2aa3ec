"""Models of `clear_fan_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Fan, Meta


@_model
class ClearFanNotes(Model):
    meta: Meta | None = _field("_meta")
    data: Fan | None = _field("data")
