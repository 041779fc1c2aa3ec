"""Models of `create_edit_fan_notes`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class CreateEditFanNotesBody(Body):
    account: str = _required("account")
    notes: str = _required("notes")


@_model
class CreateEditFanNotes(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.Fan | None = _field("data")
