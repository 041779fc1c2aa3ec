"""Models of `list_scheduled_mass_messages`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page


@_model
class ListScheduledMassMessages(Page["Any"]):
    data: Any = _field("data")

    __items__: ClassVar = ("data",)
