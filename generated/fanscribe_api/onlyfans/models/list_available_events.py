"""Models of `list_available_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListAvailableEventsDataItem(Model):
    description: str | None = _field("description")
    value: str | None = _field("value")


@_model
class ListAvailableEvents(Model):
    meta: Meta | None = _field("_meta")
    data: list[ListAvailableEventsDataItem] | None = _field("data")
