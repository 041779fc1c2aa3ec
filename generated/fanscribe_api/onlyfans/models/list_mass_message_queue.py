"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import MassMessage, Meta


@_model
class ListMassMessageQueue(Model):
    meta: Meta | None = _field("_meta")
    data: list[MassMessage] | None = _field("data")
