"""Models of `get_fan_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetFanNotesData(Model):
    notes: str | None = wire("notes")


@model
class GetFanNotes(Model):
    meta: Meta | None = wire("_meta")
    data: GetFanNotesData | None = wire("data")
