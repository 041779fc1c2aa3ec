"""Models of `list_available_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListAvailableEventsDataItem(Model):
    description: str | Unset = wire("description")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class ListAvailableEvents(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListAvailableEventsDataItem] | Unset = wire("data")
