"""Models of `get_fan_notes`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetFanNotesData(Model):
    notes: str | None = _field("notes")


@_model
class GetFanNotes(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetFanNotesData | None = _field("data")
