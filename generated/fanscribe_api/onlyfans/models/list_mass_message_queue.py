"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListMassMessageQueue(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.MassMessage] | None = _field("data")
