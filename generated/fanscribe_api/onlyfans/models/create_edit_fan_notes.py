"""Models of `create_edit_fan_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Fan, Meta


@_model
class CreateEditFanNotesBody(Body):
    account: str = _required("account")
    notes: str = _required("notes")


@_model
class CreateEditFanNotes(Model):
    meta: Meta | None = _field("_meta")
    data: Fan | None = _field("data")
