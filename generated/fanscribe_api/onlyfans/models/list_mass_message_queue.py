"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import MassMessage, Meta


@_model
class ListMassMessageQueue(Page["MassMessage"]):
    meta: Meta | None = _field("_meta")
    data: list[MassMessage] | None = _field("data")

    __items__: ClassVar = ("data",)
