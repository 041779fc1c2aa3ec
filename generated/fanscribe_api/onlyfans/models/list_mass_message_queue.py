"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class ListMassMessageQueue(Page["_models.shared.MassMessage"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.MassMessage] | None = _field("data")

    __items__: ClassVar = ("data",)
