"""Models of `list_available_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListAvailableEventsDataItem(Model):
    description: str | None = wire("description")
    value: str | None = wire("value")


@model
class ListAvailableEvents(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListAvailableEventsDataItem] | None = wire("data")
