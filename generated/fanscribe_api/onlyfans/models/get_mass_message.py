"""Models of `get_mass_message`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetMassMessageData(Model):
    queue: _models.shared.MassMessage | None = _field("queue")
    success: bool | None = _field("success")


@_model
class GetMassMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetMassMessageData | None = _field("data")
