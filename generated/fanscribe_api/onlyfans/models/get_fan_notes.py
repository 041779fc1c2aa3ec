"""Models of `get_fan_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetFanNotesData(Model):
    notes: str | Unset = wire("notes")


@define(eq=False, repr=False, kw_only=True)
class GetFanNotes(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetFanNotesData | Unset = wire("data")
