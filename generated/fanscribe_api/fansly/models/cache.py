from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class Cache(Model):
    is_cached: bool | Unset = wire("is_cached")
    note: str | Unset = wire("note")
