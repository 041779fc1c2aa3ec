"""Models of `unsend_delete_mass_message`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class UnsendDeleteMassMessageData(Model):
    queue: _models.shared.MassMessage | None = _field("queue")
    success: bool | None = _field("success")


@_model
class UnsendDeleteMassMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: UnsendDeleteMassMessageData | None = _field("data")
