"""Models of `list_available_events`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListAvailableEventsDataItem(Model):
    description: str | None = _field("description")
    value: str | None = _field("value")


@_model
class ListAvailableEvents(Page["ListAvailableEventsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[ListAvailableEventsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
