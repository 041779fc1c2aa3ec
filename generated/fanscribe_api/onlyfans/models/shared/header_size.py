"""The model HeaderSize, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class HeaderSize(Model):
    height: int | Unset = wire("height")
    width: int | Unset = wire("width")
