"""Models of `unsend_delete_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import MassMessage, Meta


@_model
class UnsendDeleteMassMessageData(Model):
    queue: MassMessage | None = _field("queue")
    success: bool | None = _field("success")


@_model
class UnsendDeleteMassMessage(Model):
    meta: Meta | None = _field("_meta")
    data: UnsendDeleteMassMessageData | None = _field("data")
