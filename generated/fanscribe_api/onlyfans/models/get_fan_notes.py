"""Models of `get_fan_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class GetFanNotesData(Model):
    notes: str | None = _field("notes")


@_model
class GetFanNotes(Model):
    meta: Meta | None = _field("_meta")
    data: GetFanNotesData | None = _field("data")
