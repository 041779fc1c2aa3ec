"""Models of `get_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import MassMessage, Meta


@_model
class GetMassMessageData(Model):
    queue: MassMessage | None = _field("queue")
    success: bool | None = _field("success")


@_model
class GetMassMessage(Model):
    meta: Meta | None = _field("_meta")
    data: GetMassMessageData | None = _field("data")
