"""The model Cache, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class Cache(Model):
    is_cached: bool | None = wire("is_cached")
    note: str | None = wire("note")
