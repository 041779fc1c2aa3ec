"""The model Cache, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Cache(Model):
    is_cached: bool | Unset = wire("is_cached")
    note: str | Unset = wire("note")
